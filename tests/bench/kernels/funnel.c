/*
 * The funnel form without a target: natural days, demos in proportion to dials, deals that pass, close and
 * are won for an amount, and those of the past that are still open. What sim/behave.ts (fillDemoMeans),
 * sim/deals and model/behaviour/latentQuality.ts do for an arm in which nobody is asked for anything.
 *
 * usage: funnel SETTING REPLICATIONS BOOKED
 */
#include "common.h"

#define NODES 32
#define CELLS 32

typedef struct { double rate, win_rate, intercept, bound[CELLS]; } Quality;

static double eta, slope;
static double demos_per_day[MOST_REPS];
static Quality quality[MOST_REPS];
static Law amounts, cycles;
static int warm_up_days;

static double logistic(double x) { return 1 / (1 + exp(-x)); }
static inline double chance(const Quality *q, double u) {
	return logistic(q->intercept - slope * normal_quantile(u));
}

static void quality_become(Quality *q, double rate, double win_rate) {
	double place[NODES], weight[NODES], z[NODES], total = 0, mean_z = 0;
	for (int k = 0; k < NODES; k++) {
		double s = (k + 0.5) / NODES;
		place[k] = s * s * (3 - 2 * s);
		total += weight[k] = 6 * s * (1 - s) / NODES;
	}
	for (int k = 0; k < NODES; k++) {
		weight[k] /= total;
		z[k] = -normal_quantile(rate * place[k]);
		mean_z += weight[k] * z[k];
	}
	double goal = log(win_rate / (1 - win_rate)), a = goal - slope * mean_z;
	for (int i = 0; i < 20; i++) {
		double mean = 0, rise = 0;
		for (int k = 0; k < NODES; k++) {
			double p = logistic(a + slope * z[k]);
			mean += weight[k] * p;
			rise += weight[k] * p * (1 - p);
		}
		double step = (goal - log(mean / (1 - mean))) * mean * (1 - mean) / rise;
		a += step;
		if (fabs(step) < 1e-9) break;
	}
	q->rate = rate;
	q->win_rate = win_rate;
	q->intercept = a;
	q->bound[0] = 1;
	for (int k = 1; k < CELLS; k++) q->bound[k] = chance(q, (double)k / CELLS * rate);
}

static inline double at_most(const Quality *q, double u) { return q->bound[(int)(u / q->rate * CELLS)]; }

static double booked;
/* The engine's boost: slightly more than rounding could make of it. */
static const double BOOST = 1 + 1e-9;

static inline void settle(int entity, double u_pass, double u_win, int close, const Quality *q, int purpose, int n) {
	if (u_win < chance(q, u_pass) * closing[month[close]])
		booked += law_at(&amounts, uniform(&luck, entity, purpose, n));
}

static inline void play_demo(int born, int entity, const Quality *q) {
	double u_pass = uniform(&luck, entity, PASS, 0);
	if (u_pass >= q->rate) return;
	int close = born + (int)(law_at(&cycles, uniform(&luck, entity, CYCLE, 0)) + 0.5);
	if (close >= days) return;
	double u_win = uniform(&luck, entity, WIN, 0);
	if (u_win >= at_most(q, u_pass) * closing[month[close]] * BOOST) return;
	settle(entity, u_pass, u_win, close, q, AMOUNT, 0);
}

static inline void play_past(int born, int entity, const Quality *q) {
	double u_pass = uniform(&luck, entity, PASS, 1);
	if (u_pass >= q->rate) return;
	double u_win = uniform(&luck, entity, WIN, 1);
	if (u_win >= at_most(q, u_pass) * hottest * BOOST) return;
	int close = born + (int)floor(law_at(&cycles, uniform(&luck, entity, CYCLE, 1)) + 0.5);
	if (close < 0 || close >= days) return;
	settle(entity, u_pass, u_win, close, q, OPEN_AMOUNT, 0);
}

/* Mean demos of each day: linear in its dials, with saturation on the month's level. */
static void fill_demo_means(int r, double *demo_mean) {
	double per_dial = demos_per_day[r] / dials_per_day[r];
	for (int i = 1, first = 0; i <= days; i++) {
		if (i < days && month[i] == month[first]) continue;
		double sum = 0;
		for (int k = first; k < i; k++) sum += natural[k];
		double level = sum / (i - first) / dials_per_day[r];
		double variance = hot_sd * hot_sd + log1p(1 / dials_per_day[r] / (i - first));
		double saturated =
			level > 0 ? exp(0.5 * eta * (1 - eta) * variance) * exp((eta - 1) * log(level)) : 0;
		for (int k = first; k < i; k++) demo_mean[k] = per_dial * natural[k] * saturated;
		first = i;
	}
}

static double play(int r) {
	double demo_mean[MOST_DAYS];
	const Quality *q = &quality[r];
	booked = 0;
	fill_demo_means(r, demo_mean);
	double none = exp(-demos_per_day[r]);
	for (int back = 1; back <= warm_up_days; back++) {
		int past = day[0] - back;
		int count = poisson_from(none, demos_per_day[r], uniform(&luck, past, DEMOS, 1));
		for (int j = 0; j < count; j++) play_past(-back, past * 1024 + j, q);
	}
	for (int i = 0; i < days; i++) {
		double u = uniform(&luck, day[i], DEMOS, 0);
		int count = demo_mean[i] > 0 ? poisson_from(exp(-demo_mean[i]), demo_mean[i], u) : 0;
		for (int j = 0; j < count; j++) play_demo(i, day[i] * 1024 + j, q);
	}
	return booked;
}

int main(int argc, char **argv) {
	if (argc < 4) return 2;
	read_numbers(argv[1]);
	read_days();
	eta = next_number();
	slope = next_number();
	for (int r = 0; r < rep_count; r++) {
		demos_per_day[r] = next_number();
		double rate = next_number();
		quality_become(&quality[r], rate, next_number());
	}
	double mu = next_number();
	law_build(&amounts, mu, next_number());
	mu = next_number();
	law_build(&cycles, mu, next_number());
	warm_up_days = next_whole();
	play_all(argc, argv, play);
	return 0;
}
