import { createHash } from 'node:crypto'
import { checks } from '@hedui/checks'
import { check, createDataset, type Finding, type HostRecord, type RecordBatch } from '@hedui/core'
import { overlay } from '@hedui/core/case'
import { cardOf, damagedId, everywhere, idOf } from '@hedui/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'

function sheet(
  file: string,
  register: string,
  makes: readonly string[],
  rows: readonly HostRecord[],
): RecordBatch {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return {
    source: {
      file,
      sheet: null,
      department: 'test',
      register,
      adapter: makes.join(),
      adapterVersion: '1',
      sha256: null,
    },
    makes,
    rows: rows.map((_, i) => i + 2),
    columns: Object.fromEntries(
      fields.map((field) => [
        field,
        { heading: field, compulsory: field === 'account', values: rows.map((row) => row[field] ?? null) },
      ]),
    ),
    coverage: [],
  }
}

const people = [1, 2, 3, 4, 5, 6, 7].map((n) => idOf(n))
const person = fc.constantFrom(...people, damagedId(8))
const name = fc.constantFrom('张三', '李四', null)
const month = fc.constantFrom('2025-08', '2025-09')
const day = fc.constantFrom('2025-06', '2025-07-15', '2025-08-20', '2025-09-30', null)
const account = fc.constantFrom(cardOf(1), cardOf(1), cardOf(2), null)
const some = <T>(value: fc.Arbitrary<T>, maxLength: number) => fc.array(value, { maxLength })

const household = fc.record({
  lines: some(
    fc.record({
      beneficiary: person,
      name,
      month,
      declaredSize: fc.constantFrom(1, 2, 3, null),
      approvedAt: day,
      account,
      amount: fc.constantFrom(30_000, 60_000, null),
    }),
    3,
  ),
  members: some(
    fc.record({ person, name, month, counted: fc.constantFrom(true, true, false, null), joinedAt: day }),
    5,
  ),
  orders: some(
    fc.record({ beneficiary: person, name, month, account, amount: fc.constantFrom(30_000, 60_000) }),
    3,
  ),
})
const county = fc.record({
  households: fc.array(household, { minLength: 1, maxLength: 3 }),
  old: some(fc.record({ beneficiary: person, name, month, account, amount: fc.constant(5_000) }), 5),
  destitute: some(fc.record({ beneficiary: person, name, month, approvedAt: day }), 3),
  deaths: some(fc.record({ person, name, date: day }), 3),
  cremations: some(fc.record({ person, name, date: day }), 2),
  population: fc
    .subarray(people)
    .map((list) => list.map((one, i) => ({ person: one, household: `hukou:${i}` }))),
  covered: fc.subarray(['roll', 'members', 'payment', 'death', 'population', 'adjustment']),
})
type County = typeof county extends fc.Arbitrary<infer C> ? C : never

const dibao = { programme: 'dibao.rural', programmeClass: 'dibao', layer: 'declared', kind: 'regular' }

/** What one household's records are: its roll lines, its member list and the orders that pay it. */
const unitSheets = ({ lines, members, orders }: County['households'][number], i: number): RecordBatch[] => [
  sheet(
    `名册${i}.xlsx`,
    'roll',
    ['enrolment', 'payment'],
    lines.map((row) => ({ ...dibao, household: `dibao:${i}`, ...row })),
  ),
  sheet(
    `成员${i}.csv`,
    'members',
    ['membership'],
    members.map((row) => ({ ...dibao, household: `dibao:${i}`, ...row })),
  ),
  sheet(
    `发放${i}.csv`,
    'payment',
    ['payment'],
    orders.map((row) => ({ ...dibao, layer: 'settled', ...row })),
  ),
]

const registerSheets = ({ old, destitute, deaths, cremations, population }: County): RecordBatch[] => [
  sheet(
    '一卡通.csv',
    'payment',
    ['payment'],
    old.map((row) => ({ ...row, programme: 'old-age', layer: 'settled', holderKind: 'person' })),
  ),
  sheet(
    '特困.xls',
    'roll',
    ['enrolment'],
    destitute.map((row) => ({ ...row, programme: 'tekun' })),
  ),
  sheet('死亡.dbf', 'death', ['death'], deaths),
  sheet('火化.xlsx', 'cremation', ['death'], cremations),
  sheet('户籍.csv', 'population', ['registration'], population),
]

const id = (entity: string, key: string) =>
  createHash('sha256')
    .update(JSON.stringify([entity, key]))
    .digest('hex')
    .slice(0, 32)

const input = {
  checks,
  asOf: '2025-12-31',
  undetermined: true,
  options: { 'account-shared-by-many': { maxPersons: 1 } },
}

it('the verdict on a household laid over the registers is that of the whole county on it', () =>
  fc.assert(
    fc.property(county, fc.nat(2), (given, nth) => {
      const k = nth % given.households.length
      const units = given.households.map(unitSheets)
      const dataset = (batches: readonly RecordBatch[]) =>
        createDataset({ batches, catalogue, coverage: given.covered.map(everywhere), region: '341525' })
      const whole = dataset([...registerSheets(given), ...units.flat()])
      const others = dataset([...registerSheets(given), ...units.filter((_, i) => i !== k).flat()])
      const laid = overlay(others, { batches: units[k] as RecordBatch[] })

      const own = given.households[k] as County['households'][number]
      if (own.lines.length + own.members.length === 0) return
      const subjects = [{ entity: 'household', id: `dibao:${k}` }] as const
      const asked = check(laid, { ...input, subjects })
      expect(asked.findings).toEqual(check(whole, { ...input, subjects }).findings)
      check(others, input)
      const again = check(overlay(others, { batches: units[k] as RecordBatch[] }), { ...input, subjects })
      expect([again.findings, again.examined]).toEqual([asked.findings, asked.examined])

      const batch = check(whole, input).findings
      const keyOf = (finding: Finding) => finding.fingerprint
      expect(batch.map(keyOf)).toEqual(expect.arrayContaining(asked.findings.map(keyOf)))
      for (const finding of asked.findings) expect(batch).toContainEqual(finding)

      const named = [...own.lines.map((l) => l.beneficiary), ...own.members.map((m) => m.person)]
      const about = new Set([id('household', `dibao:${k}`), ...named.map((key) => id('person', key))])
      const missed = batch.filter(({ subject }) => about.has(subject.id)).map(keyOf)
      expect(asked.findings.map(keyOf)).toEqual(expect.arrayContaining(missed))
    }),
    {
      numRuns: Math.ceil(60 * Number(process.env.FC_RUNS ?? 1)),
      ...(process.env.FC_SEED !== undefined && { seed: Number(process.env.FC_SEED) }),
    },
  ))
