import { checkPlan } from '../../lib/model/checkPlan';
import { lintPlan, lintRuleIds, type Finding } from '../../lib/model/lint';
import { watchedTargets } from '../../lib/model/lint/watchedTargets';
import { nearest } from '../../lib/model/schema/nearest';
import { lintPlace, lintSentences, nothingFound } from '../../lib/words/en/lint';
import type { Command } from '../command';
import { planRefusal, readPlanFile } from '../readPlanFile';
import { wrongUsage } from '../refusal';
import { knownTeamFor } from '../teamFor';

/** Stands for every rule in `--fail-on`. */
const ANY = 'any';

/** Warns about a plan's targets before anything is played. */
export const lint: Command = {
	name: 'lint',
	usage: 'PLAN [--history FILE...] [--fail-on RULE...]',
	summary: "warns about a plan's targets; findings are no error unless --fail-on says so",
	positionals: { min: 1, max: 1 },
	options: {
		history: { values: 'many', value: 'FILE...', summary: "the team's past, instead of a sketch" },
		'fail-on': {
			values: 'many',
			value: 'RULE...',
			summary: `exit code 1 when one of these finds something; "${ANY}" for all: ${lintRuleIds.join(', ')}`
		}
	},
	async run({ positionals, options, json }, terminal) {
		const [path] = positionals;
		const fatal = fatalRules(options['fail-on']);
		const plan = await readPlanFile(path, terminal);
		const team = await knownTeamFor(plan, options.history, terminal);
		const problems = team ? checkPlan(plan, team) : [];
		if (problems.length > 0) throw planRefusal(path, problems);
		const findings = lintPlan(plan, team);
		const nothing = watchedTargets(plan).length === 0 ? 'noTarget' : team ? 'known' : 'unknownTeam';
		terminal.print(
			json
				? JSON.stringify({ findings: findings.map(documentOf) }, null, '\t')
				: findings.length > 0
					? findings.map(paragraph).join('\n\n')
					: nothingFound[nothing]
		);
		return findings.some(({ rule }) => fatal.has(rule)) ? 1 : 0;
	}
};

/** @throws Refusal (wrong usage) naming the nearest rule */
function fatalRules(words: readonly string[]): ReadonlySet<string> {
	const known = [...lintRuleIds, ANY];
	for (const word of words)
		if (!known.includes(word))
			throw wrongUsage(`There is no rule "${word}"; did you mean "${nearest(word, known)}"?`);
	return new Set(words.includes(ANY) ? lintRuleIds : words);
}

const documentOf = (finding: Finding) => ({
	rule: finding.rule,
	target: finding.target,
	...lintSentences(finding),
	/** the numbers behind the sentences */
	facts: finding.facts
});

function paragraph(finding: Finding): string {
	const { message, remedy } = lintSentences(finding);
	return [`${lintPlace(finding)}: ${finding.rule}`, `  ${message}`, `  ${remedy}`].join('\n');
}
