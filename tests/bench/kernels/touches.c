/*
 * The touches form without a target: natural days, leads, a queue of prospects that are touched in their
 * turn until they are won, say no or are given up, and re-dials. What sim/touches does for an arm without a
 * rule, for a team whose prospects are won by the touch itself.
 *
 * usage: touches SETTING REPLICATIONS BOOKED
 */
#include "common.h"

#define CLASSES 16
#define MOST 24
#define TABLE_STEPS 4096

static double resistance[CLASSES * MOST];
static uint8_t given_up_at[CLASSES * TABLE_STEPS], lost_at[TABLE_STEPS];
static double interval, touches_per_dial, redial_yield;
static int listed;
static double factor_of[MOST_REPS], leads_of[MOST_REPS], started_of[MOST_REPS];
static double unconverted[MOST_REPS][CLASSES * MOST], met[MOST_REPS][CLASSES * MOST];
static int deepest;
static Law amounts;

/* The queue: a ring, first in first due. */
#define RING 65536
static int entity_of[RING];
static double left_of[RING], due_of[RING];
static uint32_t state_of[RING];
static unsigned head, size;

static inline void push(int entity, double left, double due, uint32_t state) {
	unsigned at = (head + size++) & (RING - 1);
	entity_of[at] = entity;
	left_of[at] = left;
	due_of[at] = due;
	state_of[at] = state;
}

/* Touches so far, class, touch of being given up and of saying no: a byte each. */
static inline uint32_t first_state(int entity, int klass) {
	double place = uniform(&luck, entity, PROSPECT, 1) * TABLE_STEPS;
	int step = (int)place;
	int other = (int)((place - step) * TABLE_STEPS);
	return (uint32_t)klass << 8 | (uint32_t)given_up_at[klass * TABLE_STEPS + step] << 16 |
		(uint32_t)lost_at[other] << 24;
}

static void open_queue(int r) {
	head = size = 0;
	int slots = (int)(started_of[r] * interval + uniform(&luck, 0, PROSPECT, 4));
	for (int slot = 0; slot < slots; slot++) {
		double due = (slot + 0.5) / slots * interval - 0.5;
		for (int touches = 1; touches < deepest; touches++) {
			int entity = -1 - (slot * MOST + touches);
			double place = uniform(&luck, entity, PROSPECT, 0) * CLASSES;
			int klass = (int)place;
			double chance = place - klass;
			if (chance >= unconverted[r][klass * MOST + touches]) continue;
			uint32_t state = first_state(entity, klass);
			if (touches >= (int)(state >> 16 & 255) || touches >= (int)(state >> 24)) continue;
			push(entity, -log(chance) - met[r][klass * MOST + touches], due, state + touches);
		}
	}
}

/* Prospects won, in order; amounts are drawn when all days are played, as in the engine. */
static int *won;
static int won_count, won_room;

static inline void convert(int entity) {
	if (won_count == won_room) won = realloc(won, (won_room = won_room ? 2 * won_room : 1024) * sizeof(int));
	won[won_count++] = entity;
}

static double play(int r) {
	static int arrived[MOST_DAYS], came[MOST_DAYS], lead_entity[RING];
	static double factor[MOST_DAYS];
	open_queue(r);
	int leads = 0;
	double most = 0;
	for (int i = 0; i < days; i++) {
		double mean = leads_of[r];
		came[i] = mean > 0 ? poisson_from(exp(-mean), mean, uniform(&luck, day[i], LEADS, 0)) : 0;
		if (i == 0) came[i] += (int)floor(listed * (leads_of[r] - started_of[r]) + 0.5);
		for (int j = 0; j < came[i]; j++) lead_entity[leads++] = day[i] * 1024 + j;
		arrived[i] = leads;
		factor[i] = factor_of[r] * closing[month[i]];
		if (factor[i] > most) most = factor[i];
	}
	double never[CLASSES];
	for (int c = 0; c < CLASSES; c++) {
		double sum = 0;
		for (int n = 0; n < MOST; n++) sum += resistance[c * MOST + n];
		never[c] = exp(-sum * most) * (1 - 1e-9);
	}
	won_count = 0;
	double carry = 0.5;
	int taken = 0;
	for (int i = 0; i < days; i++) {
		carry += natural[i] * touches_per_dial;
		int able = (int)carry;
		carry -= able;
		int made = 0;
		while (made < able && size > 0 && due_of[head] <= i) {
			unsigned at = head;
			head = (head + 1) & (RING - 1);
			size--;
			made++;
			uint32_t now = state_of[at] + 1;
			int n = now & 255;
			double rest = left_of[at] - resistance[(now >> 8 & 255) * MOST + n - 1] * factor[i];
			if (rest <= 0) convert(entity_of[at]);
			else if (n != (int)(now >> 24) && n < (int)(now >> 16 & 255) && n < MOST)
				push(entity_of[at], rest, i + interval, now);
		}
		int to = taken + able - made;
		if (to > arrived[i]) to = arrived[i];
		int fresh = to > taken ? to - taken : 0;
		for (int k = taken; k < taken + fresh; k++) {
			int entity = lead_entity[k];
			double place = uniform(&luck, entity, PROSPECT, 0) * CLASSES;
			int klass = (int)place;
			double chance = place - klass;
			uint32_t now = first_state(entity, klass) + 1;
			double rest =
				chance < never[klass] ? INFINITY : -log(chance) - resistance[klass * MOST] * factor[i];
			if (rest <= 0) convert(entity);
			else if ((now >> 24) != 1 && (now >> 16 & 255) > 1) push(entity, rest, i + interval, now);
		}
		taken += fresh;
		int again = able - made - fresh;
		if (again > 0) {
			double mean = again * redial_yield * factor[i];
			int found = mean > 0 ? poisson_from(exp(-mean), mean, uniform(&luck, day[i], REDIALS, 0)) : 0;
			for (int j = 0; j < found; j++) convert(-(day[i] * 1024 + 512 + j) - 1);
		}
	}
	double booked = 0;
	for (int k = 0; k < won_count; k++) booked += law_at(&amounts, uniform(&luck, won[k], AMOUNT, 0));
	return booked;
}

int main(int argc, char **argv) {
	if (argc < 4) return 2;
	read_numbers(argv[1]);
	read_days();
	interval = next_number();
	touches_per_dial = next_number();
	redial_yield = next_number();
	listed = next_whole();
	deepest = next_whole();
	for (int r = 0; r < rep_count; r++) {
		factor_of[r] = next_number();
		leads_of[r] = next_number();
		started_of[r] = next_number();
	}
	for (int k = 0; k < CLASSES * MOST; k++) resistance[k] = next_number();
	for (int k = 0; k < CLASSES * TABLE_STEPS; k++) given_up_at[k] = next_whole();
	for (int k = 0; k < TABLE_STEPS; k++) lost_at[k] = next_whole();
	for (int r = 0; r < rep_count; r++)
		for (int c = 0; c < CLASSES; c++) {
			double sum = 0;
			for (int n = 0; n < MOST; n++) {
				met[r][c * MOST + n] = sum;
				unconverted[r][c * MOST + n] = exp(-sum);
				sum += resistance[c * MOST + n] * factor_of[r];
			}
		}
	double mu = next_number();
	law_build(&amounts, mu, next_number());
	play_all(argc, argv, play);
	return 0;
}
