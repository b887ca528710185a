import { isKept, type Outcome, type RuleOutcome } from '../../pack-tests/outcome.ts'
import type { Look } from './look.ts'

/** The outcome of cases for people: a line each, what is complained of below it, totals last. */
export function prettyTests(
  { pack, rules, untested, coverage }: Outcome,
  table: string | null,
  look: Look,
): string {
  const { words } = look
  const tried = rules.flatMap((rule) => rule.tried)
  const mutations = rules.flatMap(({ mutation }) => (mutation ? [mutation] : []))
  return `${[
    ...rules.flatMap((rule) => ruleLines(rule, look)),
    ...untested.flatMap((id) => [words.test.untested(id)]),
    ...(table === null ? [] : ['', table]),
    ...(coverage && coverage.rules.length === 0 ? [words.test.coveredNothing] : []),
    ...(coverage?.below ?? []).map((line) => words.test.sentence(line)),
    '',
    words.test.total({
      pack,
      rules: rules.length,
      passed: tried.filter(isKept).length,
      failed: tried.filter((each) => !isKept(each)).length,
      survived: mutations.reduce((sum, { complaints }) => sum + complaints.length, 0),
    }),
  ].join('\n')}\n`
}

function ruleLines({ kind, id, tried, mutation }: RuleOutcome, { words, colours }: Look): string[] {
  const { test } = words
  return [
    colours.bold(test.rule({ kind, id })),
    ...tried.flatMap((each) => [
      `  ${isKept(each) ? colours.green(test.ok) : colours.red(test.notOk)} ${test.sentence(each.title)}${each.place === null || isKept(each) ? '' : colours.dim(words.bracket(each.place))}`,
      ...each.complaints.map((line) => `      ${test.sentence(line)}`),
    ]),
    ...(mutation === null ? [`  ${test.notMutated}`] : []),
    ...(mutation
      ? [`  ${test.mutated({ killed: mutation.killed, survived: mutation.survived.length })}`]
      : []),
    ...(mutation?.complaints ?? []).map((line) => `      ${test.sentence(line)}`),
  ]
}
