/*
 * What both kernels share with the engine: the hash by address, the normal quantile, tables of a law, counts
 * by inversion. The same definitions as src/lib/random/uniform.ts, math/normal.ts, sim/quantileTable.ts and
 * sim/countTables.ts, so that the same addresses give the same bookings.
 */
#ifndef GOALPOST_COMMON_H
#define GOALPOST_COMMON_H

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { HOT_MONTH = 1, DIALS = 2, DEMOS = 3, PASS = 5, CYCLE = 6, WIN = 7, AMOUNT = 8 };
enum { OPEN_AMOUNT = 11, LEADS = 15, PROSPECT = 16, REDIALS = 17 };

typedef struct { uint32_t a, b, c, d, first, second; } Luck;

static inline uint32_t mix(uint32_t x) {
	x ^= x >> 16;
	x *= 0x7feb352du;
	x ^= x >> 15;
	x *= 0x846ca68bu;
	return x ^ (x >> 16);
}

static inline void luck_at(Luck *l, uint32_t replication, uint32_t rep) {
	l->first = mix(mix(l->a + replication * 0x9e3779b1u) ^ (l->b + rep * 0x85ebca77u));
	l->second = mix(mix(l->c + replication * 0xc2b2ae3du) ^ (l->d + rep * 0x27d4eb2fu));
}

static inline double uniform(const Luck *l, int32_t entity, uint32_t purpose, uint32_t n) {
	uint32_t place = mix(l->first + (uint32_t)entity * 0x165667b1u);
	uint32_t tag = (purpose + (n << 8)) * 0x9e3779b1u;
	return (mix(place ^ (l->second + tag)) + 0.5) * (1.0 / 4294967296.0);
}

/* AS 241 (Wichura 1988), PPND16. */
static double horner(const double *c, double x) {
	double y = c[7];
	for (int i = 6; i >= 0; i--) y = y * x + c[i];
	return y;
}

static double normal_quantile(double p) {
	static const double ct[8] = {3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
		45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227};
	static const double cb[8] = {1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751,
		21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854};
	static const double mt[8] = {1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
		1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414};
	static const double mb[8] = {1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
		0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9};
	static const double ft[8] = {6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
		0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7};
	static const double fb[8] = {1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
		0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15};
	double q = p - 0.5;
	if (fabs(q) <= 0.425) {
		double r = 0.180625 - q * q;
		return q * horner(ct, r) / horner(cb, r);
	}
	double r = sqrt(-log(q < 0 ? p : 1 - p));
	double size = r <= 5 ? horner(mt, r - 1.6) / horner(mb, r - 1.6) : horner(ft, r - 5) / horner(fb, r - 5);
	return q < 0 ? -size : size;
}

/* A log-normal law as the engine's table: linear between nodes, finer in the tails, exact beyond. */
#define INNER 2048
#define TAIL 512
typedef struct { double mu, sigma, inner[INNER + 1], low[TAIL + 1], high[TAIL + 1]; } Law;

static double law_exact(const Law *law, double u) { return exp(law->mu + law->sigma * normal_quantile(u)); }

static void law_build(Law *law, double mu, double sigma) {
	law->mu = mu;
	law->sigma = sigma;
	for (int k = 1; k < INNER; k++) law->inner[k] = law_exact(law, (double)k / INNER);
	for (int k = 1; k <= TAIL; k++) {
		law->low[k] = law_exact(law, (double)k / TAIL / INNER);
		law->high[k] = law_exact(law, 1 - (double)k / TAIL / INNER);
	}
	law->inner[0] = law->low[1];
	law->inner[INNER] = law->high[1];
}

static inline double law_at(const Law *law, double u) {
	double place = u * INNER;
	int k = (int)place;
	if (k > 0 && k < INNER - 1) return law->inner[k] + (place - k) * (law->inner[k + 1] - law->inner[k]);
	double tail = (k == 0 ? place : INNER - place) * TAIL;
	int t = (int)tail;
	if (t == 0) return law_exact(law, u);
	const double *nodes = k == 0 ? law->low : law->high;
	return t >= TAIL ? nodes[t] : nodes[t] + (tail - t) * (nodes[t + 1] - nodes[t]);
}

/* Daily Poisson counts from tables on a grid of 1% in the mean, made when first asked for. */
#define STEP 0.01
#define GUIDE 256
#define LEAST_STEP (-1400)
#define STEPS 2201
typedef struct { int length; double *cdf; uint16_t guide[GUIDE]; } Counts;
static Counts *counts[STEPS];

static Counts *counts_make(int step) {
	Counts *table = malloc(sizeof(Counts));
	double mean = exp(step * STEP), p = exp(-mean), sum = 0;
	int room = 64, length = 0;
	table->cdf = malloc(room * sizeof(double));
	for (int k = 0; 1 - sum > 1e-11 && k < 65535; k++) {
		sum += p;
		if (length == room) table->cdf = realloc(table->cdf, (room *= 2) * sizeof(double));
		table->cdf[length++] = sum;
		p *= mean / (k + 1);
		if (p < 1e-300 && k > mean) break;
	}
	table->length = length;
	for (int g = 0, k = 0; g < GUIDE; g++) {
		while (k < length - 1 && table->cdf[k] < (double)g / GUIDE) k++;
		table->guide[g] = k;
	}
	return counts[step - LEAST_STEP] = table;
}

static inline int counts_draw(double ln_mean, double u) {
	int step = (int)floor(ln_mean / STEP + 0.5);
	Counts *table = counts[step - LEAST_STEP];
	if (!table) table = counts_make(step);
	int k = table->guide[(int)(u * GUIDE)];
	while (k < table->length && table->cdf[k] < u) k++;
	return k;
}

static inline int poisson_from(double none, double mean, double u) {
	double p = none, sum = p;
	int k = 0;
	while (u > sum && k < 1023) {
		k++;
		p *= mean / k;
		sum += p;
	}
	return k;
}

/* Numbers in the order in which tests/bench/kernels/settings.ts writes them. */
static double *numbers;
static inline double next_number(void) { return *numbers++; }
static int next_whole(void) { return (int)(int64_t)next_number(); }
static uint32_t next_word(void) { return (uint32_t)(int64_t)next_number(); }

static void read_numbers(const char *path) {
	FILE *file = fopen(path, "rb");
	if (!file) exit(3);
	fseek(file, 0, SEEK_END);
	long bytes = ftell(file);
	rewind(file);
	numbers = malloc(bytes);
	if (fread(numbers, 1, bytes, file) != (size_t)bytes) exit(3);
	fclose(file);
}

/* Seconds of this process on a core: what else runs on the machine does not count. */
static double seconds_now(void) {
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec + 1e-9 * t.tv_nsec;
}

/* The days that are played, the months in them, and the reps: what both forms begin with. */
#define MOST_DAYS 1024
#define MOST_REPS 1024
#define MOST_MONTHS 64
static Luck luck;
static int days, month_count, rep_count;
static int day[MOST_DAYS], month[MOST_DAYS], months[MOST_MONTHS];
static double ln_day_factor[MOST_DAYS];
static uint32_t rep_key[MOST_REPS];
static double dials_per_day[MOST_REPS], hot_sd, hot_loading;
static double natural[MOST_DAYS], closing[MOST_MONTHS], hottest;

static void read_days(void) {
	luck.a = next_word();
	luck.b = next_word();
	luck.c = next_word();
	luck.d = next_word();
	days = next_whole();
	for (int i = 0; i < days; i++) {
		day[i] = next_whole();
		month[i] = next_whole();
		ln_day_factor[i] = next_number();
	}
	month_count = next_whole();
	for (int m = 0; m < month_count; m++) months[m] = next_whole();
	hot_sd = next_number();
	hot_loading = next_number();
	rep_count = next_whole();
	for (int r = 0; r < rep_count; r++) {
		rep_key[r] = next_word();
		dials_per_day[r] = next_number();
	}
}

/* sim/naturalDays.ts: hot months, and the dials of each day. */
static void draw_natural_days(int r) {
	double ln_level[MOST_MONTHS], on_closing = hot_loading * hot_sd;
	hottest = 1;
	for (int m = 0; m < month_count; m++) {
		double z = normal_quantile(uniform(&luck, months[m], HOT_MONTH, 0));
		ln_level[m] = hot_sd * z - 0.5 * hot_sd * hot_sd;
		closing[m] = exp(on_closing * z - 0.5 * on_closing * on_closing);
		if (closing[m] > hottest) hottest = closing[m];
	}
	double usual = log(dials_per_day[r]), least = log(1e-6);
	for (int i = 0; i < days; i++) {
		double mean = usual + ln_day_factor[i] + ln_level[month[i]];
		natural[i] = mean > least ? counts_draw(mean, uniform(&luck, day[i], DIALS, 0)) : 0;
	}
}

/* Plays every rep of every replication, writes bookings by replication and rep, prints the seconds. */
static void play_all(int argc, char **argv, double (*play)(int rep)) {
	(void)argc;
	int replications = atoi(argv[2]);
	double *booked = malloc((size_t)replications * rep_count * sizeof(double));
	double start = seconds_now();
	for (int k = 0; k < replications; k++)
		for (int r = 0; r < rep_count; r++) {
			luck_at(&luck, k, rep_key[r]);
			draw_natural_days(r);
			booked[(size_t)k * rep_count + r] = play(r);
		}
	printf("%.9f\n", seconds_now() - start);
	FILE *file = fopen(argv[3], "wb");
	if (!file) exit(3);
	fwrite(booked, sizeof(double), (size_t)replications * rep_count, file);
	fclose(file);
}

#endif
