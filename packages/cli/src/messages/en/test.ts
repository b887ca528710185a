import type { CellWords, TestWords } from '../test-words.ts'

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

export const test: TestWords = {
  help: {
    test: 'run the cases of a rule pack, written as JSON or CSV',
    pack: 'a rule pack (JSON or module), or "shipped" for the shipped rules',
    cases: 'files of cases; left out: PACK.cases.json and PACK.cases.csv beside the pack',
    coverage: 'tell how every comparison of the checks came out, and what no case has shown',
    coverageHtml: 'write the coverage as a page',
    coverageJson: 'write the coverage as JSON',
    threshold: 'fail below these shares of comparisons, for example true=1,decided=0.8',
    mutation: 'make every small mistake in the rules, and fail where no case notices',
    exits: 'Exit code: 0 all promises are kept; 1 some are not, or a threshold is missed; 2 could not run.',
  },
  rule: ({ kind, id }) => `${kind} ${id}`,
  ok: 'ok    ',
  notOk: 'not ok',
  sentence: (text) => text,
  untested: (id) => `detector ${id}: is code, and not tested here; test it in TypeScript.`,
  mutated: ({ killed, survived }) => `${plural(killed, 'mutant')} noticed, ${survived} not noticed`,
  notMutated: 'no mutants were tried, because not all cases are ok',
  coveredNothing: 'coverage is of checks: there is no case of one',
  total: ({ pack, rules, passed, failed, survived }) =>
    `${pack}: ${plural(rules, 'rule')}, ${passed} ok, ${failed} not ok${survived > 0 ? `, ${plural(survived, 'complaint')} about mutants` : ''}.`,
}

export const cells: CellWords = {
  heading: 'a heading that is known',
  headings: 'the columns',
  twice: 'each column once',
  text: 'something that is not blank',
  yuan: 'an amount in yuan',
  income: 'an amount in yuan, or ? where it is not known',
  known: 'yes, no or ?',
  result: 'a result',
  count: 'a whole number',
  blank: 'nothing with this result',
  dead: 'members and their days of death, such as `spouse 2024-07-15; child ?`',
  width: 'as many cells as there are headings',
  quote: 'the closing quote of the cell that begins here',
  rows: 'a row of headings and a row for each case',
}
