# Right-censored maximum-likelihood fits by fitdistrplus::fitdistcens.
#
# Writes censored.json beside this file: seeded durations cut off by an end of watching, and for each family the
# estimates, standard errors and log-likelihood. Run it again only when a family or a case is added:
#
#     Rscript make_censored.R        (Debian: r-cran-fitdistrplus 1.1-8; R 4.x)

suppressMessages(library(fitdistrplus))

# what fitdistrplus needs and R does not have, in Goalpost's parameters
dllogis <- function(x, shape, scale, log = FALSE) {
  z <- shape * log(x / scale)
  value <- log(shape / x) + z - 2 * log1p(exp(z))
  if (log) value else exp(value)
}
pllogis <- function(q, shape, scale, lower.tail = TRUE, log.p = FALSE) {
  plogis(shape * log(q / scale), lower.tail = lower.tail, log.p = log.p)
}
dlomax <- function(x, shape, scale, log = FALSE) {
  value <- log(shape / scale) - (shape + 1) * log1p(x / scale)
  if (log) value else exp(value)
}
plomax <- function(q, shape, scale, lower.tail = TRUE, log.p = FALSE) {
  upper <- -shape * log1p(q / scale)
  value <- if (lower.tail) log(-expm1(upper)) else upper
  if (log.p) value else exp(value)
}

# by the normal law of R: the tail of Shuster (1968) as two terms, of which the second is taken in logs
dinvgau <- function(x, mean, shape, log = FALSE) {
  value <- 0.5 * log(shape / (2 * pi * x^3)) - shape * (x - mean)^2 / (2 * mean^2 * x)
  if (log) value else exp(value)
}
pinvgau <- function(q, mean, shape, lower.tail = TRUE, log.p = FALSE) {
  root <- sqrt(shape / q)
  second <- exp(2 * shape / mean + pnorm(-root * (q / mean + 1), log.p = TRUE))
  value <- pnorm(root * (q / mean - 1), lower.tail = lower.tail) + (if (lower.tail) second else -second)
  if (log.p) log(value) else value
}

# R's name, Goalpost's family and parameter names in R's order
families <- list(
  norm = list("normal", c("mean", "sd")),
  lnorm = list("logNormal", c("mu", "sigma")),
  gamma = list("gamma", c("shape", "rate")),
  weibull = list("weibull", c("shape", "scale")),
  exp = list("exponential", c("rate")),
  llogis = list("logLogistic", c("shape", "scale")),
  lomax = list("lomax", c("shape", "scale")),
  invgau = list("inverseGaussian", c("mean", "shape"))
)

starts <- function(name, x) switch(name,
  llogis = list(shape = 1.5, scale = median(x)),
  lomax = list(shape = 3, scale = 2 * mean(x)),
  invgau = list(mean = mean(x), shape = 1 / mean(1 / x - 1 / mean(x))),
  NULL
)

samples <- list(
  list(law = "cycles of 60 deals, a third open", n = 60, draw = function(n) rlnorm(n, 3, 0.9), end = 45),
  list(law = "cycles of 400 deals, half open", n = 400, draw = function(n) rgamma(n, 1.6, 0.03), end = 60),
  list(law = "waits of 250 leads, heavy tail", n = 250, draw = function(n) rexp(n, rgamma(n, 2.2, 90)), end = 140)
)

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), "null")
vector_json <- function(x) paste0("[", paste(sprintf("%.6g", x), collapse = ","), "]")
object_json <- function(names, x) {
  paste0("{", paste0('"', names, '":', number(x), collapse = ","), "}")
}

set.seed(20240611)
lines <- c()
for (sample in samples) {
  values <- signif(sample$draw(sample$n), 6)
  ends <- signif(runif(sample$n, 0.2, 1.8) * sample$end, 6)
  open <- values > ends
  kept <- pmin(values, ends)
  frame <- data.frame(left = kept, right = ifelse(open, NA, kept))
  fits <- c()
  for (name in names(families)) {
    fit <- suppressWarnings(fitdistcens(frame, name, start = starts(name, kept), control = list(reltol = 1e-14, maxit = 20000)))
    # a second search from where the first ended: Nelder-Mead stops early
    fit <- suppressWarnings(fitdistcens(frame, name, start = as.list(fit$estimate), control = list(reltol = 1e-15, maxit = 20000)))
    family <- families[[name]]
    fits <- c(fits, paste0(
      '{"family":"', family[[1]], '","estimates":', object_json(family[[2]], fit$estimate),
      ',"standardErrors":', object_json(family[[2]], fit$sd), ',"logLikelihood":', number(fit$loglik), "}"
    ))
  }
  lines <- c(lines, paste0(
    '{"sample":"', sample$law, '","values":', vector_json(kept), ',"censored":', vector_json(as.integer(open)),
    ',"fits":[', paste(fits, collapse = ","), "]}"
  ))
}
writeLines(c("[", paste0(lines, c(rep(",", length(lines) - 1), "")), "]"), "censored.json")
