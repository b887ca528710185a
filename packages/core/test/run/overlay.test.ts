import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import { defineCheck } from '../../src/checks/define-check.ts'
import { createDataset, type Dataset } from '../../src/dataset/dataset.ts'
import type { HostRecords } from '../../src/dataset/host.ts'
import { columnEngine } from '../../src/engine/plane-engine.ts'
import { choose, equal, greaterThan, holds, known, not } from '../../src/expression/term.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { fingerprint } from '../../src/findings/fingerprint.ts'
import { check } from '../../src/run/check.ts'
import { overlay } from '../../src/run/overlay.ts'
import type { SubjectRef } from '../../src/run/subjects.ts'
import { everywhere } from '../dataset/batch.ts'
import { testCatalogue } from '../dataset/catalogue.ts'
import { idOf } from '../dataset/people.ts'
import { runs } from '../engine/runs.ts'

const text = { zh: '测试', en: 'test' }
const bare = {
  version: '1',
  number: 'T00',
  title: text,
  description: text,
  needs: [],
  severity: 'medium',
  tier: 'B',
  message: text,
  basis: [text],
  innocent: [text],
  next: [text],
} as const

/** Checks that name whom they are about in every way there is, over tables of every kind. */
const pack: readonly Check[] = [
  defineCheck({
    ...bare,
    id: 'dead-recipient',
    subject: 'recipient',
    about: 'account',
    per: ['account', 'month'],
    facts: (r) => ({
      account: r.to('payment').account,
      month: r.month,
      died: r.to('person').death,
      counted: r.counted,
      others: r
        .to('payment')
        .many('recipients')
        .where((x) => holds(x.counted))
        .countDistinct((x) => x.person),
    }),
    conditions: ({ died, counted }) => ({ all: [known(died), holds(counted)] }),
    stake: () => ({ month: 'month' }),
    shows: { died: 'list', others: 'max' },
    evidence: (r) => [r.to('payment').cite('amount'), r.to('person').many('deaths').cite('date')],
  }),
  defineCheck({
    ...bare,
    id: 'household-paid',
    subject: 'householdMonth',
    about: 'household',
    per: ['township', 'month'],
    facts: (h) => ({
      household: h.household,
      month: h.month,
      township: h.township,
      paid: h.many('payments').sum((p) => p.amount),
      members: h
        .many('memberships')
        .where((m) => holds(m.counted))
        .countDistinct((m) => m.person),
    }),
    conditions: ({ paid }) => greaterThan(paid, 0),
    stake: () => ({ month: 'month', amount: { fen: 'paid' } }),
    shows: { paid: 'sum', members: 'max' },
    evidence: (h) => [h.many('payments').cite('amount'), h.many('memberships').cite()],
  }),
  defineCheck({
    ...bare,
    id: 'listed-without-roll',
    subject: 'membership',
    about: 'household',
    per: ['household'],
    facts: (m) => ({
      household: m.to('householdMonth').household,
      month: m.month,
      enrolled: m.to('householdMonth').many('enrolments').exists(),
      home: m.to('person').home,
    }),
    conditions: ({ enrolled }) => not(holds(enrolled)),
    stake: () => ({ month: 'month' }),
    shows: { month: 'list', home: 'list' },
    evidence: (m) => [m.cite('person')],
  }),
  defineCheck({
    ...bare,
    id: 'somebody-else',
    subject: 'payment',
    about: 'whom',
    per: ['whom'],
    facts: (p) => ({
      month: p.month,
      whom: choose(known(p.household), p.beneficiary, p.beneficiary),
      amount: p.amount,
      lines: p
        .many('otherLines')
        .where((q) => equal(q.month, p.month))
        .count(),
    }),
    conditions: ({ lines }) => greaterThan(lines, 1),
    stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
    shows: { lines: 'max' },
    evidence: (p) => [p.cite()],
  }),
]

/** Of all payments it looks at one list, and of the few whose beneficiary stands there at more. */
const alreadyListed = defineCheck({
  ...bare,
  id: 'already-listed',
  subject: 'payment',
  about: 'person',
  per: ['person'],
  facts: (p) => ({
    person: p.beneficiary,
    month: p.month,
    listed: p
      .to('personMonth')
      .many('memberships')
      .where((m) => holds(m.counted))
      .exists(),
    months: p
      .to('beneficiary')
      .many('months')
      .where((m) => holds(m.many('memberships').exists()))
      .count(),
  }),
  conditions: (f) => ({ all: [greaterThan(f.months, 0), holds(f.listed)] }),
  stake: () => ({ month: 'month' }),
  shows: { months: 'max' },
  evidence: (p) => [p.cite()],
})

/** Payments of others, so many that whole columns are narrowed. */
const ofOthers: HostRecords = {
  'payment@payment': Array.from({ length: 600 }, (_, i) => ({
    programme: 'old-age',
    month: '2025-09',
    beneficiary: idOf(100 + i),
    amount: 100,
  })),
}

/** Mostly the first, so that records meet. */
const mostly = <T>(first: T, ...others: readonly T[]) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) })
const person = mostly<string | null>(idOf(1), idOf(2), idOf(3), '341525195001010010', null)
const household = mostly<string | null>('dibao:1', 'dibao:2', null)
const month = mostly<string | null>('2025-08', '2025-09', null)
const some = <T>(record: fc.Arbitrary<T>) => fc.array(record, { maxLength: 3 })
const account = fc.constantFrom('6217784123454721651', '6217784123454721652', null)
const programme = mostly<string | null>('dibao.rural', 'old-age', null)
const paid = fc.record({
  programme,
  month,
  beneficiary: person,
  household,
  account,
  amount: fc.constantFrom(100, 200),
})

const records: fc.Arbitrary<HostRecords> = fc.record(
  {
    'payment@payment': some(paid),
    'payment@roll': some(paid),
    enrolment: some(
      fc.record({
        programme,
        month,
        beneficiary: person,
        household,
        township: fc.constantFrom('燕子河镇', '白塔畈镇', null),
      }),
    ),
    membership: some(fc.record({ household, person, month, counted: fc.constantFrom(true, false, null) })),
    'death@death': some(fc.record({ person, date: fc.constantFrom('2025-06-15', '2025-07', null) })),
    registration: some(fc.record({ person, household: fc.constantFrom('hukou:1', 'hukou:2') })),
  },
  { requiredKeys: [] },
)
const covered = fc
  .subarray(['roll', 'members', 'payment', 'death', 'population'])
  .map((all) => all.map(everywhere))
const given = { catalogue: testCatalogue, region: '341525' }
const input = { checks: pack, asOf: '2025-12-31', undetermined: true }

const both = (a: HostRecords, b: HostRecords): HostRecords =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [
      key,
      [...(a[key] ?? []), ...(b[key] ?? [])],
    ]),
  )
const subjectsOf = (dataset: Dataset): SubjectRef[] =>
  (['person', 'household', 'account'] as const).flatMap((entity) =>
    (dataset.table(entity).keys ?? []).map((id) => ({ entity, id })),
  )
const content = ({ evidence, ...finding }: Finding) => finding

describe('records laid over a dataset', () => {
  it('give about every subject the findings that all records at once give', () =>
    fc.assert(
      fc.property(records, records, covered, fc.boolean(), (below, above, coverage, isChecked) => {
        const registers = createDataset({ ...given, records: below, coverage })
        if (isChecked) check(registers, input)
        const laid = overlay(registers, { records: above })
        const whole = createDataset({ ...given, records: both(below, above), coverage })
        const batch = check(whole, input).findings
        for (const subject of subjectsOf(whole)) {
          const asked = check(laid, { ...input, subjects: [subject] }).findings
          const id = fingerprint([subject.entity, subject.id], undefined)
          const about = batch.filter((finding) => finding.subject.id === id)
          expect(batch.map(content)).toEqual(expect.arrayContaining(asked.map(content)))
          expect(asked.map(content)).toEqual(expect.arrayContaining(about.map(content)))
        }
        expect(check(laid, input).findings.map(content)).toEqual(batch.map(content))
      }),
      runs(200),
    ))

  it('give the same over many that were checked', () =>
    fc.assert(
      fc.property(records, records, covered, (below, above, coverage) => {
        const of = { ...input, checks: [...pack, alreadyListed], engine: columnEngine }
        const registers = () => createDataset({ ...given, records: both(ofOthers, below), coverage })
        const checked = registers()
        check(checked, of)
        const alone = registers()
        for (const subject of subjectsOf(createDataset({ records: both(below, above) }))) {
          const [again, anew] = [checked, alone].map((dataset) =>
            check(overlay(dataset, { records: above }), { ...of, subjects: [subject] }),
          )
          expect([again?.findings, again?.examined]).toEqual([anew?.findings, anew?.examined])
        }
      }),
      runs(60),
    ))

  it('leave the dataset below, and others laid over it, as they were', () =>
    fc.assert(
      fc.property(records, records, records, (below, one, two) => {
        const base = createDataset({ ...given, records: below })
        const ask = (dataset: Dataset, of: Dataset) =>
          subjectsOf(of).map((subject) => check(dataset, { ...input, subjects: [subject] }))
        const alone = (more: HostRecords) => {
          const laid = overlay(createDataset({ ...given, records: below }), { records: more })
          return ask(laid, laid)
        }
        const [first, second] = [overlay(base, { records: one }), overlay(base, { records: two })]
        const [before, expectedFirst, expectedSecond] = [ask(base, base), alone(one), alone(two)]
        expect(ask(first, first)).toEqual(expectedFirst)
        expect(ask(second, second)).toEqual(expectedSecond)
        expect(ask(base, base)).toEqual(before)
        expect(ask(first, first)).toEqual(expectedFirst)
      }),
      runs(40),
    ))

  it('may be laid in steps', () =>
    fc.assert(
      fc.property(records, records, records, (below, one, two) => {
        const base = createDataset({ ...given, records: below })
        const [atOnce, inSteps] = [
          overlay(base, { records: both(one, two) }),
          overlay(overlay(base, { records: one }), { records: two }),
        ]
        for (const subject of subjectsOf(atOnce)) {
          const findings = (dataset: Dataset) =>
            check(dataset, { ...input, subjects: [subject] }).findings.map(content)
          expect(findings(inSteps)).toEqual(findings(atOnce))
        }
      }),
      runs(40),
    ))
})
