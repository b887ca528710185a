import { describe, expect, it } from 'vitest'
import type { Check } from '../../src/checks/check.ts'
import type { HostSubject } from '../../src/engine/host.ts'
import type { AsyncHostFact } from '../../src/hosts/host-fact.ts'
import { checkAsync } from '../../src/run/check-async.ts'
import { idOf } from '../dataset/people.ts'
import { turns } from './answering.ts'
import { countyOf, hosts, ids, paid, rule } from './rules.ts'

const asOf = '2025-12-31'
const payments = [paid(1, 150_000), paid(2, 950_000), paid(1, 50_000), paid(3, null)]

/** The ids each batch was asked about, by fact: call by call. */
async function asked(rules: readonly Check[], more: object = {}) {
  const calls: Record<string, string[][]> = {}
  const fact = (name: string): AsyncHostFact => ({
    batch: async (subjects) => {
      calls[name] = [...(calls[name] ?? []), ids(subjects)]
      await turns(2)
      return subjects.map(() => null)
    },
  })
  const names = ['wage', 'visits', 'leased', 'status', 'since', 'nickname']
  const hostFacts = Object.fromEntries(names.map((name) => [name, fact(name)]))
  await checkAsync(countyOf(payments), { checks: rules, asOf, hostFacts, ...more })
  return calls
}

describe('hosts are asked only what is missing and matters', () => {
  it.each<[string, string, Record<string, string[][]>]>([
    ['the one fact of a rule, about everybody', 'plain', { wage: [['0', '1', '2', '3']] }],
    ['nothing of those whom another condition clears', 'behind', { status: [['0', '1', '3']] }],
    ['nothing of those whom another condition convicts', 'either', { leased: [['0', '2', '3']] }],
    [
      'a part of a condition where that part is open',
      'nested',
      { visits: [['0', '1', '2', '3']], leased: [['2', '3']] },
    ],
    ['what makes up a value where the value is open', 'computed', { wage: [['0', '2', '3']] }],
    [
      'whether anything is known, where the rest does not settle it',
      'asks-knowledge',
      { visits: [['0', '1', '3']] },
    ],
    ['what a finding shows, of hits alone', 'grouped', { status: [['0', '1']] }],
    ['what the evidence is chosen by, of hits alone', 'cited', { wage: [['0', '1']] }],
  ])('%s', async (_, id, calls) => {
    expect(await asked([rule(id)])).toEqual(calls)
  })

  it('once for all rules that ask the same', async () => {
    expect(await asked([rule('plain'), rule('behind'), rule('cited'), rule('computed')])).toEqual({
      wage: [['0', '1', '2', '3']],
      status: [['0', '1', '3']],
    })
  })

  it('of the subjects of the run alone', async () => {
    const subjects = [{ entity: 'person', id: idOf(1) }]
    expect(await asked([rule('plain')], { subjects })).toEqual({ wage: [['0', '2']] })
  })

  it('in a first round by itself where the answers tell which rows the run is about', async () => {
    const subjects = [{ entity: 'person', id: idOf(1) }]
    expect(await asked([rule('grouped-across')], { subjects })).toEqual({ status: [['0', '1', '2', '3']] })
  })

  it('and nothing where nothing is left open', async () => {
    expect(await asked([rule('behind')], { only: [] })).toEqual({})
  })
})

it('a subject comes with its key, or its row, and the keys and month that the row names', async () => {
  const told: HostSubject[] = []
  const note = (subject: HostSubject) => void told.push(subject)
  await checkAsync(countyOf([paid(1, 150_000), { ...paid(2, 1), beneficiary: null, month: null }]), {
    checks: [rule('plain'), rule('of-persons')],
    asOf,
    hostFacts: hosts({ wage: note, visits: note }),
  })
  expect(told.filter(({ id }) => !id.startsWith('?'))).toEqual([
    { entity: 'person', id: idOf(1), keys: {} },
    { entity: 'payment', id: '0', keys: { beneficiary: idOf(1), month: '2025-09' } },
    { entity: 'payment', id: '1', keys: {} },
  ])
})

it('a host is told the day of the run, and no more subjects at once than it takes', async () => {
  let now = 0
  let most = 0
  const days = new Set<string>()
  await checkAsync(countyOf(Array.from({ length: 9 }, (_, i) => paid(i + 1, 1))), {
    checks: [rule('plain')],
    asOf,
    hostFacts: hosts({
      wage: {
        atOnce: 2,
        async one(_, told) {
          days.add(told.asOf)
          most = Math.max(most, ++now)
          await turns(3)
          now--
          return 0
        },
      },
    }),
  })
  expect([most, now, [...days]]).toEqual([2, 0, [asOf]])
})
