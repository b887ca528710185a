import fc from 'fast-check'
import type { HostRecord } from '../../src/dataset/host.ts'
import type { World } from './claims.ts'

type Row = Readonly<Record<string, string | number | boolean | null>>
export interface Rows {
  readonly claims: readonly Row[]
  readonly items: readonly Row[]
  readonly more: readonly Row[]
  readonly parts: readonly Row[]
}

export const days = fc.constantFrom('2024-02-29', '2024-12-31', '2025-01-31', '2025-02-01', '2025-02-28')
export const months = fc.constantFrom('2024-12', '2025-01', '2025-02', '2025-03')
export const code = fc.constantFrom('x', 'y', 'z')
const none = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })
export const amount = fc.integer({ min: -2, max: 6 })
export const positive = fc.nat(6)

const claimRow = fc.record({
  group: fc.constantFrom('g', 'h'),
  a: amount,
  b: amount,
  n: positive,
  day: days,
  until: days,
  since: months,
  flag: fc.boolean(),
  kind: code,
  other: code,
  ended: none(days),
  bonus: none(amount),
  status: none(code),
  programme: code,
})
const itemRow = fc.record({
  group: fc.constantFrom('g', 'h'),
  set: fc.constantFrom('1', '2'),
  value: positive,
  bonus: none(positive),
  n: positive,
  day: days,
  flag: fc.boolean(),
  kind: code,
  status: none(code),
  programme: code,
})
const partRow = fc.record({
  set: fc.constantFrom('1', '2'),
  value: positive,
  flag: fc.boolean(),
  kind: code,
})

/** What is known of everything. */
export const rows: fc.Arbitrary<Rows> = fc.record({
  claims: fc.array(claimRow, { minLength: 1, maxLength: 3 }),
  items: fc.array(itemRow, { maxLength: 3 }),
  more: fc.array(itemRow, { maxLength: 2 }),
  parts: fc.array(partRow, { maxLength: 3 }),
})

export const covered: fc.Arbitrary<readonly string[]> = fc
  .subarray(['items', 'items x', 'items y', 'more-items', 'more-items x', 'parts'])
  .map((list) => ['claims', 'groups', ...list])

const keys = new Set(['group', 'set', 'lead', 'programme'])
const noneByRule = new Set(['ended', 'bonus', 'status'])

/** Forgets some of what is known: `how` says for each cell in turn whether to keep it (0), blur it (1) or lose it (2). */
export function forget(all: Rows, how: readonly number[]): Rows {
  let next = 0
  const cell = ([field, value]: [string, Row[string]]): [string, Row[string]] => {
    if (keys.has(field) || noneByRule.has(field)) return [field, value]
    const level = how.length > 0 ? (how[next++ % how.length] as number) : 0
    if (level === 0) return [field, value]
    if (level === 2 || typeof value !== 'string' || value.length < 7) return [field, null]
    return [field, value.slice(0, value.length - 3)]
  }
  const each = (list: readonly Row[]) =>
    list.map((row) => Object.fromEntries(Object.entries(row).map(cell)) as HostRecord as Row)
  return { claims: each(all.claims), items: each(all.items), more: each(all.more), parts: each(all.parts) }
}

export const forgetting = fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: 1, maxLength: 40 })

export const worldOf = (all: Rows, complete: readonly string[]): World => ({
  claims: all.claims,
  items: all.items,
  more: all.more,
  parts: all.parts,
  covered: complete,
})
