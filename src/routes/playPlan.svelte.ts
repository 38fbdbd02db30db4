import { untrack } from 'svelte';
import { plan } from '$lib/state/plan.svelte';
import { runs } from '$lib/state/runs.svelte';
import { team } from '$lib/state/team.svelte';

/**
 * Keeps the figures in step with the plan as long as the page is open that calls it, and remembers
 * what has settled. To be called while a component is set up.
 */
export function playPlan(): void {
	$effect(() => {
		if (plan.loaded && team.current)
			runs.want({ team: team.current, plan: plan.plan }, plan.moving);
	});

	$effect(() => {
		const { settled } = runs;
		if (settled && settled.input.plan === untrack(() => plan.plan))
			untrack(() => plan.remember(settled.result));
	});
}
