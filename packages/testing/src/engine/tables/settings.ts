import type { Condition, Job, Parameter } from '@hedui/core'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { jobOf } from '../trial/world.ts'

const from = (day: string, to: string | null, value: number) => ({
  area: '*',
  from: day,
  to,
  value,
  source: 'test',
})
const parameters: readonly Parameter[] = [
  {
    id: 'limit',
    type: 'fen',
    title: { zh: '限额', en: 'limit' },
    entries: [from('2024-01-01', '2024-12-31', 100), from('2025-01-01', null, 200)],
  },
]
const options: Job['options'] = { least: 150, wanted: true, kinds: ['x', 'z'], kind: 'x' }
const facts: Job['facts'] = {
  twice: { add: [{ fact: 'a' }, { fact: 'a' }] },
  fourTimes: { add: [{ fact: 'twice' }, { fact: 'twice' }] },
}
const papers = [
  { a: 150, day: '2024-06-01', kind: 'x', p: true },
  { a: 150, day: '2025', kind: 'y', p: false },
  { a: 150, day: null, kind: null, p: null },
  { a: 150, day: '2023-06-01', kind: 'z', p: true },
  { a: null, day: '2025-06-01', kind: 'x', p: true },
]

const table: readonly (readonly [name: string, condition: Condition, verdicts: string])[] = [
  ['a fact by its name', { fact: 'twice', operator: 'equal', value: 300 }, 'TTTTU'],
  ['a fact of facts', { fact: 'fourTimes', operator: 'greaterThan', value: { fact: 'twice' } }, 'TTTTU'],
  [
    'a number as option',
    { fact: 'a', operator: 'greaterThanInclusive', value: { option: 'least' } },
    'TTTTU',
  ],
  [
    'an option worked with',
    { fact: 'twice', operator: 'equal', value: { add: [{ option: 'least' }, { option: 'least' }] } },
    'TTTTU',
  ],
  ['a truth as option', { fact: 'p', operator: 'equal', value: { option: 'wanted' } }, 'TFUTT'],
  ['a code as option', { fact: 'kind', operator: 'notEqual', value: { option: 'kind' } }, 'FTUTF'],
  ['a list as option', { fact: 'kind', operator: 'in', value: { option: 'kinds' } }, 'TFUTT'],
  ['outside a list as option', { fact: 'kind', operator: 'notIn', value: { option: 'kinds' } }, 'FTUFF'],
  [
    'a dated figure',
    { fact: 'a', operator: 'lessThan', value: { parameter: 'limit', on: { fact: 'day' } } },
    'FTUUU',
  ],
  ['the day of the run', { fact: 'day', operator: 'lessThan', value: { asOf: true } }, 'TUUTT'],
]

export const settings: Section = {
  name: 'facts by name, options, parameters and the day',
  promises: {
    'are what the job says': async ({ engine }) => {
      const rules = Object.fromEntries(table.map(([name, condition]) => [name, condition]))
      const found = await lettersOf(engine, jobOf({ papers }, rules, { facts, options, parameters }))
      for (const [name, , verdicts] of table) same(found[name], verdicts, name)
    },
  },
}
