import type { Condition, Expression } from '@hedui/core'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { jobOf } from '../trial/world.ts'

const values = [true, false, null]
/** Every pair of true, false and unknown: TT TF TU FT FF FU UT UF UU. */
const papers = values.flatMap((p) => values.map((q) => ({ p, q })))
const holds = (fact: string): Condition => ({ fact, operator: 'equal', value: true })
const [p, q] = [holds('p'), holds('q')]
const amount = (value: number): Expression => ({ value, type: 'count' })
const choice: Expression = { if: [p, amount(1), amount(2)] }

type Row = readonly [name: string, condition: Condition, verdicts: string]

const table: readonly Row[] = [
  ['a fact', p, 'TTTFFFUUU'],
  ['not', { not: p }, 'FFFTTTUUU'],
  ['not not', { not: { not: p } }, 'TTTFFFUUU'],
  ['all', { all: [p, q] }, 'TFUFFFUFU'],
  ['all of one', { all: [q] }, 'TFUTFUTFU'],
  ['any', { any: [p, q] }, 'TTTTFUTUU'],
  ['not all', { not: { all: [p, q] } }, 'FTUTTTUTU'],
  ['not any', { not: { any: [p, q] } }, 'FFFFTUFUU'],
  ['all of nots', { all: [{ not: p }, { not: q }] }, 'FFFFTUFUU'],
  ['a contradiction is not seen through', { all: [p, { not: p }] }, 'FFFFFFUUU'],
  ['at least one', { atLeast: 1, of: [p, q] }, 'TTTTFUTUU'],
  ['at least both', { atLeast: 2, of: [p, q] }, 'TFUFFFUFU'],
  ['at least two of three', { atLeast: 2, of: [p, q, p] }, 'TTTFFFUUU'],
  ['at least three of three', { atLeast: 3, of: [p, q, { not: p }] }, 'FFFFFFUFU'],
  ['more than there are', { atLeast: 3, of: [p, q] }, 'FFFFFFFFF'],
  ['not at least two', { not: { atLeast: 2, of: [p, q] } }, 'FTUTTTUTU'],
  ['not more than there are', { not: { atLeast: 3, of: [p, q] } }, 'TTTTTTTTT'],
  ['if', { fact: choice, operator: 'equal', value: 1 }, 'TTTFFFUUU'],
  ['if, where both sides do', { fact: choice, operator: 'lessThan', value: 3 }, 'TTTTTTTTT'],
  ['if, where neither does', { fact: choice, operator: 'greaterThan', value: 2 }, 'FFFFFFFFF'],
  ['a truth as a value', { fact: { truth: { all: [p, q] } }, operator: 'equal', value: true }, 'TFUFFFUFU'],
  ['a truth that fails', { fact: { truth: { all: [p, q] } }, operator: 'equal', value: false }, 'FTUTTTUTU'],
  ['named', { condition: 'both' }, 'TFUFFFUFU'],
  ['not named', { not: { condition: 'both' } }, 'FTUTTTUTU'],
  ['named by name', { any: [{ condition: 'either' }, { condition: 'both' }] }, 'TTTTFUTUU'],
]

export const logic: Section = {
  name: 'all, any, not, atLeast, if and named conditions',
  promises: {
    'follow their truth tables': async ({ engine }) => {
      const rules = Object.fromEntries(table.map(([name, condition]) => [name, condition]))
      const conditions = { both: { all: [p, q] }, either: { any: [p, { condition: 'only q' }] }, 'only q': q }
      const found = await lettersOf(engine, jobOf({ papers }, rules, { conditions }))
      for (const [name, , verdicts] of table) same(found[name], verdicts, name)
    },
  },
}
