/**
 * Replications that share a world: a world is one draw of what is not known, its lucks are chances
 * within it. Replication i is luck i mod 4 of world floor(i / 4), whatever the run's length.
 *
 * Four: enough to tell luck from world, few enough that 10,000 replications hold 2,500 worlds.
 */
export const lucksPerWorld = 4;
