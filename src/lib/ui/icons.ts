/** The drawn signs, as strokes on a 16 by 16 grid. `fill` marks the few that are solid. */
export const icons = {
	undo: { path: 'M6 3L2.5 6.5 6 10M3 6.5h6.5a4 4 0 010 8H7' },
	redo: { path: 'M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 000 8H9' },
	system: { path: 'M2 3h12v8H2zM6 14h4M8 11v3' },
	light: {
		path: 'M8 5a3 3 0 110 6 3 3 0 010-6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M3 13l1.2-1.2M11.8 4.2L13 3'
	},
	dark: { path: 'M13.5 9.6A6 6 0 016.4 2.5a6 6 0 107.1 7.1z' },
	plus: { path: 'M8 3v10M3 8h10' },
	minus: { path: 'M3 8h10' },
	close: { path: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
	down: { path: 'M3 6l5 5 5-5' },
	right: { path: 'M2 8h11M9 4l4 4-4 4' },
	play: { path: 'M4 2.5v11l9-5.5z', fill: true },
	check: { path: 'M3 8.5l3.2 3.2L13 4.8' },
	warning: { path: 'M8 1.8L15 14H1zM8 6v4M8 11.3v1.2' },
	error: { path: 'M8 1.7a6.3 6.3 0 110 12.6A6.3 6.3 0 018 1.7zM8 4.2v4.6M8 10.5v1.4' },
	info: { path: 'M8 1.7a6.3 6.3 0 110 12.6A6.3 6.3 0 018 1.7zM8 7.2v4.6M8 4.1v1.4' },
	lock: { path: 'M3.5 7h9v7h-9zM5.5 7V4.500a2.5 2.5 0 015 0V7' },
	print: { path: 'M4 6V2h8v4M4 12H2V6h12v6h-2M4 10h8v4H4z' },
	file: { path: 'M3.5 1.500h6l3 3v10h-9zM9.5 1.500v3h3' }
} as const satisfies Readonly<Record<string, { path: string; fill?: boolean }>>;

export type IconName = keyof typeof icons;
