import type { HostRecord } from '@hedui/core'
import fc from 'fast-check'
import { registers, type World } from './world.ts'

const days = fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-31', '2025-02-01', '2025-03-15')
const months = fc.constantFrom('2024-12', '2025-01', '2025-02')
const codes = fc.constantFrom('x', 'y', 'z')
const files = fc.constantFrom('f', 'g')
const desk = fc.constantFrom('1', '2')
const amount = fc.integer({ min: -3, max: 5 })
const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })

export const literals = { fen: amount, count: fc.nat(5), date: days, month: months, code: codes }

const paper = fc.record({
  file: files,
  p: fc.boolean(),
  q: fc.boolean(),
  a: amount,
  b: amount,
  bonus: absent(amount),
  n: fc.nat(5),
  day: days,
  until: days,
  ended: absent(days),
  since: months,
  kind: codes,
  other: codes,
  mark: absent(codes),
  desk: absent(desk),
})
const note = fc.record({ file: files, value: fc.nat(5), day: days, flag: fc.boolean(), kind: codes })

/** Worlds of which everything is known. */
export const worlds: fc.Arbitrary<World> = fc.record({
  papers: fc.array(paper, { minLength: 1, maxLength: 4 }),
  notes: fc.array(note, { maxLength: 3 }),
  slips: fc.array(note, { maxLength: 2 }),
  desks: fc.constant([
    { code: '1', size: 2 },
    { code: '2', size: 4 },
  ]),
})

/** What a blank or a change of would change the world, not what is known of it. */
const settled: ReadonlySet<string> = new Set(['file', 'desk', 'code', 'bonus', 'ended', 'mark'])

type Loss = 'kept' | 'blurred' | 'lost'
export const losses = fc.array(fc.constantFrom<Loss>('kept', 'kept', 'blurred', 'lost'), {
  minLength: 1,
  maxLength: 30,
})

/** The same world with some cells forgotten, or known to the month or year only, cell after cell. */
export function forget(world: World, how: readonly Loss[]): World {
  let cells = 0
  const cell = (value: HostRecord[string]) => {
    const loss = how[cells++ % how.length]
    if (loss === 'kept') return value
    const isDated = typeof value === 'string' && value.length > 6
    return loss === 'blurred' && isDated ? value.slice(0, -3) : null
  }
  const each = (rows: readonly HostRecord[] = []) =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, value]) => [field, settled.has(field) ? value : cell(value)]),
      ),
    )
  return { ...world, papers: each(world.papers), notes: each(world.notes), slips: each(world.slips) }
}

/** The same world with fewer registers complete. */
export const uncover = (world: World, missing: readonly string[]): World => ({
  ...world,
  covered: (world.covered ?? registers).filter((register) => !missing.includes(register)),
})

export const missing = fc.subarray(['notes', 'slips'])
