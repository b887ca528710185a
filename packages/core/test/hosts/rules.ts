import type { Check } from '../../src/checks/check.ts'
import type { CheckSpec } from '../../src/checks/define.ts'
import { defineCheck } from '../../src/checks/define-check.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import type { HostFact, HostSubject, HostValue } from '../../src/engine/host.ts'
import type { Row } from '../../src/expression/row.ts'
import {
  all,
  any,
  atLeast,
  choose,
  coalesce,
  equal,
  greaterThan,
  holds,
  host,
  known,
  lessThan,
  max,
  not,
  truthOf,
} from '../../src/expression/term.ts'
import type { AsyncHostFact } from '../../src/hosts/host-fact.ts'
import type { Canonical } from '../../src/model/graph.ts'
import { idOf } from '../dataset/people.ts'
import { county, payment } from '../run/pack.ts'

const text = { zh: '测试', en: 'test' }
const bare = {
  version: '1',
  basis: [],
  innocent: [],
  next: [],
  title: text,
  description: text,
  needs: [['payment']],
  severity: 'medium',
  tier: 'B',
} as const

/** Host facts that the rules below ask for, with the values they may have. */
export const hostKinds = {
  wage: [0, 50_000, 200_000, null],
  visits: [0, 3, null],
  leased: [true, false, null],
  status: ['retired', 'working', null],
  since: ['2024-06-03', '2025', null],
  nickname: ['大明', null],
} as const satisfies Readonly<Record<string, readonly HostValue[]>>

const wage = host('fen', 'wage')
const visits = host('count', 'visits')
const leased = host('truth', 'leased')
const status = host('code', 'status')
const since = host('date', 'since')

const facts = (p: Row<Canonical, 'payment'>) => ({
  person: p.beneficiary,
  month: p.month,
  programme: p.programme,
  amount: p.amount,
  wage,
  visits,
  leased,
  status,
  since,
  topped: max(p.amount, wage),
  counted: coalesce(visits, 1),
  seen: truthOf(known(visits)),
  banded: choose(holds(leased), wage, p.amount),
  others: p
    .to('beneficiary')
    .many('payments')
    .where((other) => greaterThan(other.amount, wage))
    .count(),
})
type Payments = CheckSpec<Canonical, 'payment', ReturnType<typeof facts>, Readonly<Record<never, never>>>

/** A check of payments by their conditions, and whatever else is to rest on a host. */
const paymentRule = (id: string, conditions: Payments['conditions'], more: Partial<Payments> = {}): Check =>
  defineCheck({
    ...bare,
    id,
    number: id,
    subject: 'payment',
    facts,
    conditions,
    about: 'person',
    per: ['person', 'month'],
    shows: { amount: 'sum' },
    message: { zh: '{amount}', en: '{amount}' },
    evidence: (p) => [p.cite('amount')],
    ...more,
  })

/** Rules in which host facts stand wherever they can. */
export const hostRules: readonly Check[] = [
  paymentRule('plain', (f) => greaterThan(f.wage, 100_000)),
  paymentRule('behind', (f) => all(greaterThan(f.amount, 100_000), equal(f.status, 'working'))),
  paymentRule('either', (f) => any(greaterThan(f.amount, 900_000), holds(f.leased))),
  paymentRule('nested', (f) => any(all(lessThan(f.amount, 100_000), holds(f.leased)), not(holds(f.seen)))),
  paymentRule('quorum', (f) =>
    atLeast(2, greaterThan(f.amount, 100_000), holds(f.leased), greaterThan(f.visits, 2)),
  ),
  paymentRule('asks-knowledge', (f) => all(not(known(f.visits)), greaterThan(f.amount, 100_000))),
  paymentRule('fills-in', (f) => greaterThan(f.counted, 0)),
  paymentRule('computed', (f) => greaterThan(f.topped, 150_000)),
  paymentRule('chosen', (f) => greaterThan(f.banded, 100_000)),
  paymentRule('aggregated', (f) => greaterThan(f.others, 1)),
  paymentRule('shown', (f) => greaterThan(f.amount, 100_000), {
    shows: { amount: 'sum', wage: 'sum', since: 'min', status: 'list', leased: 'list' },
    message: { zh: '{amount}{wage}{since}{status}{leased}', en: '{amount}' },
  }),
  paymentRule('graded', (f) => greaterThan(f.amount, 100_000), {
    severities: (f) => [
      { severity: 'high', when: holds(f.leased) },
      { severity: 'medium', when: greaterThan(f.visits, 2) },
    ],
    tier: (f) => ({ tier: 'A', holds: known(f.since), otherwise: 'C' }),
    stake: (f) => ({ month: 'month', amount: { fen: 'wage', take: 'max', exact: holds(f.seen) } }),
  }),
  paymentRule('grouped', (f) => greaterThan(f.amount, 100_000), { per: ['person', 'status'] }),
  paymentRule('grouped-across', (f) => greaterThan(f.amount, 100_000), { per: ['status'] }),
  paymentRule('cited', (f) => greaterThan(f.amount, 100_000), {
    evidence: (p) => [
      p
        .to('beneficiary')
        .many('payments')
        .where((other) => greaterThan(other.amount, wage))
        .cite('amount'),
    ],
  }),
  defineCheck({
    ...bare,
    id: 'of-persons',
    number: 'of-persons',
    subject: 'person',
    facts: (p) => ({
      person: p.self,
      nickname: host('name', 'nickname'),
      visits,
      paid: p.many('payments').sum((one) => one.amount),
    }),
    conditions: (f) => any(greaterThan(f.visits, 2), equal(f.nickname, '大明')),
    about: 'person',
    per: ['person'],
    shows: { nickname: 'list', paid: 'max' },
    message: { zh: '{nickname}{paid}', en: '{nickname}' },
    evidence: (p) => [p.many('payments').cite('amount')],
  }),
]

/** Payments to a few people. */
export const countyOf = (payments: readonly HostRecord[]) => county({ payments })

export const paid = (person: number, amount: number | null, month = '2025-09'): HostRecord => ({
  ...payment,
  beneficiary: idOf(person),
  amount,
  month,
})

/** Sync host facts out of a table of answers, by fact and by a number made of the subject. */
export const hostOf =
  (answers: readonly HostValue[]): HostFact =>
  ({ entity, id }) =>
    answers[(entity.length + [...id].reduce((sum, c) => sum + c.charCodeAt(0), 0)) % answers.length]

export const ids = (subjects: readonly HostSubject[]): string[] => subjects.map(({ id }) => id)

const none = () => null
/** Hosts that know nothing, but for those given. */
export const hosts = (
  given: Readonly<Record<string, AsyncHostFact>>,
): Readonly<Record<string, AsyncHostFact>> => ({
  ...Object.fromEntries(Object.keys(hostKinds).map((name) => [name, none])),
  ...given,
})

export const rule = (id: string): Check => hostRules.find((one) => one.id === id) as Check
