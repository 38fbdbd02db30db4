/** The name on the masthead and in every title. */
export const product = 'Goalpost';

/** The places in their order, each with the question it answers. */
export const places = {
	'/': { name: 'Plan', question: 'What happens if I set this target?' },
	'/evidence': { name: 'Evidence', question: 'Is this number worth a target at all?' },
	'/compare': { name: 'Compare', question: 'Which of these plans?' },
	'/stress': { name: 'Stress', question: 'How could it go wrong, and how far can I push?' },
	'/learn': { name: 'Learn', question: 'What is Goodhart’s Law?' },
	'/data': { name: 'Data', question: 'What do you know about my team?' },
	'/report': { name: 'Report', question: 'What do I hand over?' }
} as const;
export type PlacePath = keyof typeof places;

/** What a place that is not built yet will answer, in one sentence. */
export const comingPlaces: Readonly<
	Record<Exclude<PlacePath, '/' | '/data' | '/report' | '/stress'>, { will: string; until: string }>
> = {
	'/evidence': {
		will: 'Evidence will test each of your team’s numbers, rep against rep, month against month and with all else equal, and say which of them are worth a target.',
		until:
			'It is not there yet. Plan already shows how far the number you target goes together with bookings.'
	},
	'/compare': {
		will: 'Compare will put up to six plans side by side, each played with the same luck, and say which is ahead and how often.',
		until: 'It is not there yet. Until then “What you tried” on Plan lists every plan you played.'
	},
	'/learn': {
		will: 'Learn will let a room draw what it expects of a target, then show what happens and why.',
		until: 'It is not there yet. The story it starts with is the sample team on Plan.'
	}
};

/** "Plan · Goalpost", "Plan (playing) · Goalpost". */
export const pageTitle = (place: string, playing = false): string =>
	`${place}${playing ? ' (playing)' : ''} · ${product}`;

export const mast = {
	skip: 'Skip to the content',
	home: 'Goalpost, to the plan',
	places: 'Places',
	menu: 'Places and settings',
	sampleTeam: 'Sample team',
	namelessTeam: 'Your team',
	ownData: 'Use your own data',
	undo: 'Undo',
	redo: 'Redo'
} as const;

/** The name of the theme button: what it is now, and what a click makes it. */
export const themeLabel = (now: keyof typeof themes, next: keyof typeof themes): string =>
	`Theme: ${themes[now]}. Change to ${themes[next]}`;
const themes = { system: 'as the system', light: 'light', dark: 'dark' } as const;

/** What happened to the storage, what still holds, what to do. */
export const storageProblems = {
	forbidden:
		'This browser does not let us keep anything. All works, but a reload starts from the beginning.',
	full: 'This browser’s storage is full, so the latest change is not kept. All works until you reload; make room by clearing the data of other sites.',
	broken:
		'What this browser keeps of Goalpost is damaged. All works until you reload; begin the store anew to keep what is in hand.',
	unreadable:
		'Some of what was kept from your last visit cannot be read by this version. It is laid aside: take it or delete it under Data. The rest is as you left it.',
	otherTab:
		'Another tab has changed the plan since. Which one counts? The other goes, and nothing is kept until you say.'
} as const;
/** The two answers where two tabs have changed the plan. */
export const otherTab = { keepOurs: 'This tab’s', takeTheirs: 'The other tab’s' } as const;
export const beginStoreAnew = 'Begin the store anew';
export const dismiss = 'I see';

export const newVersion = {
	sentence: 'There is a new version.',
	action: 'Reload'
} as const;

/** The page that stands where something went wrong. */
export const errorPage = {
	notFound: 'There is no such page',
	notFoundHelp: 'The address may be mistyped, or the page has moved.',
	broken: 'Something here broke',
	brokenHelp:
		'Your plan and your files are kept in this browser. Reload the page, or go back to the plan.',
	back: 'To the plan'
} as const;
