import { expose, transfer, type Endpoint } from 'comlink';
import type { CreatePlayer, SimServer } from './protocol';
import { buffersOf, createSimServer } from './simServer';

/**
 * Answers to the simulation protocol on a channel, whatever kind of channel it is.
 * @param endpoint the worker's own scope by default
 */
export function exposeSim(createPlayer: CreatePlayer, endpoint?: Endpoint): void {
	const server = createSimServer(createPlayer);
	const onChannel: SimServer = {
		...server,
		play(run, request) {
			const chunk = server.play(run, request);
			return transfer(chunk, buffersOf(chunk));
		}
	};
	expose(onChannel, endpoint);
}
