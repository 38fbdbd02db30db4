import type { GuardrailId } from '../model/guardrails';
import type { ExperimentInput } from '../sim/chunk';
import { forecast } from '../worker/client';
import { canonicalJson } from './canonicalJson';
import { curveOf, curvePlan, openGuardrails, sideDepth, worthOf, worthPlan } from './sidePlays';
import type { CurvePoint } from './sidePlays';

/** behind whatever the plan itself needs */
const priority = -1;

/** What is known beside the plan's own figures, worked out when those have settled. */
export class SidePlays {
	#curve = $state.raw<{ readonly key: string; readonly points: readonly CurvePoint[] } | null>(
		null
	);
	#worth = $state.raw<{
		readonly input: ExperimentInput;
		readonly by: Readonly<Partial<Record<GuardrailId, number>>>;
	} | null>(null);
	#working = $state(false);
	#controller: AbortController | null = null;

	/** true while something is being worked out */
	get working(): boolean {
		return this.#working;
	}

	/** The curve of a target, or null while it is not known; it does not depend on its own level. */
	curve(input: ExperimentInput, index: number): readonly CurvePoint[] | null {
		return this.#curve?.key === curveKey(input, index) ? this.#curve.points : null;
	}

	/** What a guardrail would add to the plan's mean bookings; null while it is not known. */
	worth(input: ExperimentInput, id: GuardrailId): number | null {
		return this.#worth && sameInput(this.#worth.input, input) ? (this.#worth.by[id] ?? null) : null;
	}

	/** What was worked out beforehand: the curve of the first target, and each guardrail's worth. */
	know(
		input: ExperimentInput,
		points: readonly CurvePoint[],
		by: Readonly<Partial<Record<GuardrailId, number>>>
	): void {
		this.#worth = { input, by };
		this.#curve = { key: curveKey(input, 0), points };
	}

	/** Works out what is not known yet: the curve of the target at `index`, then the guardrails. */
	async play(input: ExperimentInput, index: number): Promise<void> {
		this.stop();
		const { team, plan } = input;
		if (plan.targets.length === 0) return;
		const controller = new AbortController();
		this.#controller = controller;
		const options = { signal: controller.signal, upTo: sideDepth, priority };
		this.#working = true;
		try {
			if (!this.#worth || !sameInput(this.#worth.input, input)) {
				const by =
					openGuardrails(plan).length === 0
						? {}
						: worthOf(plan, await forecast({ team, plan: worthPlan(plan) }, options));
				this.#worth = { input, by };
			}
			const key = curveKey(input, index);
			if (this.#curve?.key === key) return;
			const played = await forecast({ team, plan: curvePlan(plan, index) }, options);
			this.#curve = { key, points: curveOf(plan, index, played) };
		} catch {
			// Stopped, or a worker broke: the plan's own figures stand without these.
		} finally {
			if (this.#controller === controller) this.stop();
		}
	}

	/** The plan has changed: what is under way is of no use any more. */
	stop(): void {
		this.#controller?.abort();
		this.#controller = null;
		this.#working = false;
	}
}

const teams = new WeakMap<object, number>();
let teamCount = 0;

function curveKey({ team, plan }: ExperimentInput, index: number): string {
	const number = teams.get(team) ?? ++teamCount;
	teams.set(team, number);
	const targets = plan.targets.map((target, i) => (i === index ? { ...target, level: 0 } : target));
	return `${number} ${index} ${canonicalJson({ ...plan, targets, goal: 0 })}`;
}

const sameInput = (a: ExperimentInput, b: ExperimentInput): boolean =>
	a.team === b.team && canonicalJson(a.plan) === canonicalJson(b.plan);

export const sidePlays = new SidePlays();
