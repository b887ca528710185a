import type { Condition, HostRecord, Leaf, Operator } from '@hedui/core'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section, Under } from '../section.ts'
import { jobOf } from '../trial/world.ts'

type Pair = readonly [paper: HostRecord, left: string, right: string]

/** Before, same, after; a month before, touching, around; two equal months; unknown and absent on either side. */
const dates: readonly Pair[] = [
  [{ day: '2025-01-10', until: '2025-01-20' }, 'day', 'until'],
  [{ day: '2025-01-20', until: '2025-01-20' }, 'day', 'until'],
  [{ day: '2025-01-20', until: '2025-01-10' }, 'day', 'until'],
  [{ day: '2025-01', until: '2025-02-01' }, 'day', 'until'],
  [{ day: '2025-01', until: '2025-01-31' }, 'day', 'until'],
  [{ day: '2025-01', until: '2025-01-15' }, 'day', 'until'],
  [{ day: '2025-01', until: '2025-01' }, 'day', 'until'],
  [{ day: null, until: '2025-01-10' }, 'day', 'until'],
  [{ ended: null, until: '2025-01-10' }, 'ended', 'until'],
  [{ ended: null, closed: null }, 'ended', 'closed'],
  [{ day: null, closed: null }, 'day', 'closed'],
]
const amounts: readonly Pair[] = [
  [{ a: -1, b: 2 }, 'a', 'b'],
  [{ a: 0, b: 0 }, 'a', 'b'],
  [{ a: 3, b: 2 }, 'a', 'b'],
  [{ a: null, b: 2 }, 'a', 'b'],
  [{ a: null, b: null }, 'a', 'b'],
  [{ bonus: null, b: 2 }, 'bonus', 'b'],
  [{ a: 2, bonus: null }, 'a', 'bonus'],
]
const months: readonly Pair[] = [
  [{ since: '2024-12' }, 'since', '2025-01'],
  [{ since: '2025-01' }, 'since', '2025-01'],
  [{ since: '2025' }, 'since', '2025-01'],
  [{ since: '2025' }, 'since', '2024-12'],
  [{ since: null }, 'since', '2025-01'],
]
const codes: readonly Pair[] = [
  [{ kind: 'x', other: 'x' }, 'kind', 'other'],
  [{ kind: 'x', other: 'y' }, 'kind', 'other'],
  [{ kind: null, other: 'y' }, 'kind', 'other'],
  [{ kind: null, other: null }, 'kind', 'other'],
  [{ mark: null, kind: 'x' }, 'mark', 'kind'],
  [{ mark: null, stamp: null }, 'mark', 'stamp'],
  [{ kind: null, mark: null }, 'kind', 'mark'],
]
const truths: readonly Pair[] = [
  [{ p: true, q: true }, 'p', 'q'],
  [{ p: false, q: true }, 'p', 'q'],
  [{ p: null, q: true }, 'p', 'q'],
  [{ p: null, q: null }, 'p', 'q'],
]

/** Compares each pair and says what is found, pair after pair. */
async function compared({ engine }: Under, pairs: readonly Pair[], operator: Operator): Promise<string> {
  const leaf = ([, left, right]: Pair): Leaf => ({
    fact: left,
    operator,
    value: /^\d/.test(right) ? right : { fact: right },
  })
  const rules = Object.fromEntries(pairs.map((pair, i) => [String(i), leaf(pair)]))
  const found = await lettersOf(engine, jobOf({ papers: pairs.map(([paper]) => paper) }, rules))
  return pairs.map((_, i) => found[String(i)]?.[i]).join('')
}

const tabled =
  (pairs: readonly Pair[], expected: Partial<Record<Operator, string>>) =>
  async (under: Under): Promise<void> => {
    for (const [operator, verdicts] of Object.entries(expected) as [Operator, string][])
      same(await compared(under, pairs, operator), verdicts, operator)
  }

const singles: readonly (readonly [name: string, condition: Condition, verdicts: string])[] = [
  ['in', { fact: 'kind', operator: 'in', value: ['x', 'z'] }, 'TFU'],
  ['notIn', { fact: 'kind', operator: 'notIn', value: ['x', 'z'] }, 'FTU'],
  ['not in', { not: { fact: 'kind', operator: 'in', value: ['x', 'z'] } }, 'FTU'],
  ['in, of nothing', { fact: 'mark', operator: 'in', value: ['x'] }, 'FFF'],
  ['notIn, of nothing', { fact: 'mark', operator: 'notIn', value: ['x'] }, 'FFF'],
  ['not in, of nothing', { not: { fact: 'mark', operator: 'in', value: ['x'] } }, 'TTT'],
  ['in numbers', { fact: 'a', operator: 'in', value: [1, 2] }, 'TFU'],
  [
    'in dates of which one is a month',
    { fact: 'day', operator: 'in', value: ['2025-01', '2024-05-05'] },
    'UTU',
  ],
  ['outside such dates', { fact: 'day', operator: 'notIn', value: ['2025-01', '2024-05-05'] }, 'UFU'],
  ['known', { fact: 'kind', operator: 'known', value: true }, 'TTF'],
  ['not known', { fact: 'kind', operator: 'known', value: false }, 'FFT'],
  ['known, of nothing', { fact: 'mark', operator: 'known', value: true }, 'FFF'],
  ['known, of a truth', { fact: 'p', operator: 'known', value: true }, 'TTF'],
  ['known, of a date', { fact: 'until', operator: 'known', value: true }, 'TTF'],
  ['after a year', { fact: 'day', operator: 'greaterThan', value: '2023' }, 'TTU'],
  ['within a year, or not', { fact: 'day', operator: 'equal', value: '2025' }, 'UFU'],
  ['a sum', { fact: { add: [{ fact: 'a' }, { fact: 'a' }] }, operator: 'equal', value: 2 }, 'TFU'],
  ['by way of a relation', { fact: { fact: 'size', to: ['place'] }, operator: 'equal', value: 3 }, 'TFU'],
]

export const comparisons: Section = {
  name: 'comparisons over what is exact, bounded, unknown and absent',
  promises: {
    'of dates': tabled(dates, {
      equal: 'FTFFUUUUFFF',
      notEqual: 'TFTTUUUUFFF',
      lessThan: 'TFFTUUUUFFF',
      lessThanInclusive: 'TTFTTUUUFFF',
      greaterThan: 'FFTFFUUUFFF',
      greaterThanInclusive: 'FTTFUUUUFFF',
    }),
    'of amounts': tabled(amounts, {
      equal: 'FTFUUFF',
      notEqual: 'TFTUUFF',
      lessThan: 'TFFUUFF',
      lessThanInclusive: 'TTFUUFF',
      greaterThan: 'FFTUUFF',
      greaterThanInclusive: 'FTTUUFF',
    }),
    'of months': tabled(months, {
      equal: 'FTUFU',
      notEqual: 'TFUTU',
      lessThan: 'TFFFU',
      lessThanInclusive: 'TTUFU',
      greaterThan: 'FFUTU',
      greaterThanInclusive: 'FTTTU',
    }),
    'of codes': tabled(codes, { equal: 'TFUUFFF', notEqual: 'FTUUFFF' }),
    'of truths': tabled(truths, { equal: 'TFUU', notEqual: 'FTUU' }),
    'with lists, with knowledge, with partial dates and with what is worked out': async ({ engine }) => {
      const papers = [
        { kind: 'x', a: 1, p: true, day: '2025-01-10', until: '2025-01', desk: '1' },
        { kind: 'y', a: 3, p: false, day: '2024-05-05', until: '2025-01-10', desk: '2' },
        { kind: null, a: null, p: null, day: null, until: null, desk: '3' },
      ]
      const desks = [
        { code: '1', size: 3 },
        { code: '2', size: 4 },
        { code: '3', size: null },
      ]
      const rules = Object.fromEntries(singles.map(([name, condition]) => [name, condition]))
      const found = await lettersOf(engine, jobOf({ papers, desks }, rules))
      for (const [name, , verdicts] of singles) same(found[name], verdicts, name)
    },
  },
}
