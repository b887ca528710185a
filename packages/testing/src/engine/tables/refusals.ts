import type { Condition } from '@hedui/core'
import { refusalOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { jobOf } from '../trial/world.ts'

/** Documents that hold of everybody or nobody by accident, and the code that each is refused with. */
const table: readonly (readonly [name: string, condition: Condition, code: string])[] = [
  ['all of nothing', { all: [] }, 'rule.empty'],
  ['any of nothing', { any: [] }, 'rule.empty'],
  ['all of nothing, within', { not: { any: [{ all: [] }] } }, 'rule.empty'],
  ['a name that is not defined', { condition: 'nowhere' }, 'rule.condition'],
  ['a fact that is not there', { fact: 'nowhere', operator: 'equal', value: 1 }, 'rule.field'],
  [
    'an option that is not set',
    { fact: 'a', operator: 'equal', value: { option: 'nowhere' } },
    'rule.option',
  ],
  ['an empty list', { fact: 'kind', operator: 'in', value: [] }, 'rule.list'],
  ['a text for a list', { fact: 'kind', operator: 'in', value: 'xyz' }, 'rule.list'],
  ['an amount and a text', { fact: 'a', operator: 'equal', value: '1' }, 'rule.type'],
  ['an amount and a code', { fact: 'a', operator: 'equal', value: { fact: 'kind' } }, 'rule.type'],
  ['a code and a number', { fact: 'kind', operator: 'equal', value: 1 }, 'rule.type'],
  ['a date and a number', { fact: 'day', operator: 'equal', value: 20250101 }, 'rule.type'],
  ['codes in order', { fact: 'kind', operator: 'lessThan', value: { fact: 'other' } }, 'rule.type'],
]

export const refusals: Section = {
  name: 'a document that cannot be meant',
  promises: Object.fromEntries(
    table.map(([name, rule, code]) => [
      `is refused: ${name}`,
      async ({ engine }) => {
        const world = { papers: [{ a: 1, kind: 'x', other: 'x', day: '2025-01-01' }] }
        same(await refusalOf(engine, jobOf(world, { rule })), code, name)
      },
    ]),
  ),
}
