/** What is open on the Plan page; of no account to the figures, and not kept. */
class View {
	/** the target card that is open, by its place in the plan */
	openTarget = $state(0);
}

export const view = new View();
