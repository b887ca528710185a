import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { HostRecord, HostRecords } from '../../src/dataset/host.ts'
import { columnEngine } from '../../src/engine/engine.ts'
import { row } from '../../src/expression/row.ts'
import type { Term } from '../../src/expression/term.ts'
import { plainValue } from '../../src/findings/value.ts'
import { graph } from '../../src/model/graph.ts'
import { everywhere } from '../dataset/batch.ts'
import { idOf } from '../dataset/people.ts'

const payment = row(graph.entities, 'payment', 'subject')
const who = idOf(1)

function of(term: Term, records: HostRecords, covered: readonly string[]) {
  const dataset = createDataset({
    records: { payment: [{ beneficiary: who, account: '6217784123454721651' }], ...records },
    coverage: covered.map(everywhere),
  })
  const { fact } = columnEngine.evaluate({
    dataset,
    asOf: '2025-12-31',
    subject: 'payment',
    rows: Int32Array.of(0),
    facts: { asked: term.node },
    conditions: {},
    options: {},
    rules: {},
  })
  const value = fact('asked')
  const plain = plainValue(dataset, value, 0)
  const isNothing = value.kind === 'code' ? value.codes[0] === 1 : Number.isNaN(value.lo[0])
  return plain ?? (isNothing ? 'nothing' : 'unknown')
}

describe('the day on which a person died', () => {
  const said = (...dates: (string | null)[]): HostRecord[] => dates.map((date) => ({ person: who, date }))
  const died = (
    death: HostRecord[],
    cremation: HostRecord[],
    covered: readonly string[] = ['death', 'cremation'],
  ) => of(payment.to('beneficiary').death, { 'death@death': death, 'death@cremation': cremation }, covered)

  it.each<[string, HostRecord[], HostRecord[], string]>([
    ['what the register of deaths says', said('2025-06-03'), [], '2025-06-03'],
    ['what the cremation register alone says', [], said('2025-06-03'), '2025-06-03'],
    ['what both say', said('2025-06-03'), said('2025-06-03'), '2025-06-03'],
    ['a range where they differ', said('2025-06-03'), said('2025-06-05'), '2025-06-03..2025-06-05'],
    ['a range where one says the month only', said('2025-06'), [], '2025-06-01..2025-06-30'],
    ['not narrowed by an exact day elsewhere', said('2025-06'), said('2025-06-05'), '2025-06-01..2025-06-30'],
    ['what one says where the other leaves it open', said('2025-06-03'), said(null), '2025-06-03'],
    ['unknown where there is a death without a day', said(null), [], 'unknown'],
    ['unknown where only the cremation has no day', [], said(null), 'unknown'],
    ['nothing where the register is complete and silent', [], [], 'nothing'],
  ])('is %s', (_, death, cremation, day) => {
    expect(died(death, cremation)).toBe(day)
  })

  it('is unknown where the register of deaths is not complete', () => {
    expect(died([], [], ['cremation'])).toBe('unknown')
  })

  it('is proven absent by the register of deaths alone: the buried are not cremated', () => {
    expect(died([], [], ['death'])).toBe('nothing')
  })

  it('does not count where it was revoked', () => {
    const revoked = said('2025-06-03').map((death) => ({ ...death, revokedAt: '2025-08-01' }))
    expect(died(revoked, [])).toBe('nothing')
    expect(died(revoked, said('2025-06-05'))).toBe('2025-06-05')
  })

  it('is that of the person, not of another', () => {
    expect(died([{ person: idOf(2), date: '2025-06-03' }], [])).toBe('nothing')
  })
})

describe('texts that registers state', () => {
  const home = (...households: (string | null)[]) =>
    of(
      payment.to('beneficiary').home,
      { registration: households.map((household) => ({ person: who, household })) },
      ['population'],
    )

  it('are known where all agree', () => {
    expect(home('hukou:1')).toBe('hukou:1')
    expect(home('hukou:1', 'hukou:1')).toBe('hukou:1')
  })

  it('are unknown where they differ', () => {
    expect(home('hukou:1', 'hukou:2')).toBe('unknown')
  })

  it('are unknown where the register does not know the person, and does not prove that there is none', () => {
    expect(home()).toBe('unknown')
  })

  it('are what the account is called by any payment', () => {
    const kind = (...kinds: (string | null)[]) =>
      of(
        payment.to('account').holderKind,
        { payment: kinds.map((holderKind) => ({ account: '6217784123454721651', holderKind })) },
        ['payment', 'roll'],
      )
    expect(kind('institution', null)).toBe('institution')
    expect(kind('person', 'institution')).toBe('unknown')
    expect(kind(null)).toBe('unknown')
  })
})
