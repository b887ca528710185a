import { outdatedStandardUsed } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { hit, open, silent } from '../kinds.ts'
import { born, drawn, line, onDibao, pay } from './due.ts'

/** Support at home: in 2024, until August 2025, and from September on. */
const [earlier, between, now] = [75_000, 80_000, 86_000]
const scattered = { mode: 'scattered', careLevel: 'able' }

const tekun = (...payments: HostRecord[]) => ({
  enrolment: [line('tekun', scattered)],
  'payment@payment': payments,
})
const rural = { household: 'dibao:1', declaredSize: 2, monthlyIncome: 30_000 }
const outdated = tekun(pay('tekun', earlier))

/** What is paid by the figures of a year before, of every programme whose figures were another then. */
const programmes = (
  [
    [
      'support in an institution, partly able',
      drawn('tekun', 110_000, { mode: 'collective', careLevel: 'partly-able' }),
      126_000,
    ],
    ['rural dibao', drawn('dibao.rural', 70_000, rural), 102_000],
    ['urban dibao', drawn('dibao.urban', 110_000, rural), 130_000],
  ] as const
).map(([name, given, due]): CheckCase => hit(name, given, { finds: [{ facts: { due } }] }))

const cases: CheckCase[] = [
  hit('the standard of a year before', outdated, {
    finds: [
      {
        severity: 'info',
        tier: 'B',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: now - earlier, basis: 'upper-bound' },
        facts: { due: now, before: earlier, direction: 'under', difference: now - earlier },
        evidence: [{ entity: 'enrolment' }, { entity: 'payment' }],
      },
    ],
  }),
  hit('when back-pay is planned no more', outdated, {
    options: { plannedBackpayUntil: 2 },
    finds: [{ severity: 'medium' }],
  }),
  hit('while back-pay is planned for long', outdated, {
    options: { plannedBackpayUntil: 4 },
    finds: [{ severity: 'info' }],
  }),
  ...programmes,
  hit('the standard of the month before', tekun(pay('tekun', between)), {
    options: { lookback: 1 },
    finds: [{ facts: { before: between } }],
  }),
  silent('a standard that was in force in between', tekun(pay('tekun', between))),
  silent('the standard in force', tekun(pay('tekun', now))),
  silent('a fen more', tekun(pay('tekun', earlier + 1))),
  silent('a fen less', tekun(pay('tekun', earlier - 1))),
  hit('a rate that was lowered', drawn('orphan', 200_000, { mode: 'collective', month: '2024-01' }), {
    options: { lookback: 1 },
    finds: [
      {
        severity: 'medium',
        facts: { due: 170_000, before: 200_000, direction: 'over', difference: 30_000 },
      },
    ],
  }),
  hit('a rate that was lowered of late', drawn('orphan', 200_000, { mode: 'collective', month: '2024-01' }), {
    options: { lookback: 1, plannedBackpayUntil: 24 },
    finds: [{ severity: 'medium' }],
  }),
  silent('a rate that was not raised', drawn('orphan', 120_000, { mode: 'scattered' })),
  silent('a rate that was not raised, paid wrongly', drawn('orphan', 119_999, { mode: 'scattered' })),
  silent(
    'an allowance that was not raised',
    drawn('old-age', 5_000, {}, { registration: [born('1940-01-01')] }),
  ),
  silent(
    'the rate of an age band that was left in the year',
    drawn('old-age', 5_000, {}, { registration: [born('1935-03-01')] }),
  ),
  silent('the living subsidy', drawn('disability.living', 10_500, {}, onDibao)),
  silent('income that rose by as much', drawn('dibao.rural', 70_000, { ...rural, monthlyIncome: 62_000 })),
  silent('the rest in a second part', tekun(pay('tekun', earlier), pay('tekun', now - earlier))),
  silent(
    'the rest as back-pay',
    tekun(pay('tekun', earlier), pay('tekun', now - earlier, { kind: 'back-pay' })),
  ),
  hit(
    'the rest of another month',
    tekun(pay('tekun', earlier), pay('tekun', now - earlier, { month: '2025-08' })),
  ),
  hit('the rest of another programme', tekun(pay('tekun', earlier), pay('old-age', now - earlier)), {
    finds: [{ evidence: [{}, {}] }],
  }),
  hit(
    'the rest of another layer',
    tekun(pay('tekun', earlier), pay('tekun', now - earlier, { layer: 'published' })),
  ),
  hit('sent twice', tekun(pay('tekun', earlier), pay('tekun', earlier)), {
    finds: [{ facts: { before: earlier } }],
  }),
  silent('a rate that was not raised, sent twice', {
    enrolment: [line('orphan', { mode: 'scattered' })],
    'payment@payment': [pay('orphan', 120_000), pay('orphan', 120_000)],
  }),
  hit('rolls may be incomplete', outdated, { covered: ['payment'] }),
  hit('the first month of a year', drawn('tekun', earlier, { ...scattered, month: '2025-01' }), {
    finds: [{ severity: 'medium' }],
  }),
  hit(
    'the month after which no back-pay is planned',
    drawn('tekun', earlier, { ...scattered, month: '2025-08' }),
    {
      finds: [{ severity: 'medium' }],
    },
  ),
  silent('back-pay of as much', tekun(pay('tekun', earlier, { kind: 'back-pay' }))),
  hit('of no known kind', tekun(pay('tekun', earlier, { kind: null }))),
  hit('settled', tekun(pay('tekun', earlier, { layer: 'settled' }))),
  silent('published', tekun(pay('tekun', earlier, { layer: 'published' }))),
  hit('published, where that is examined', tekun(pay('tekun', earlier, { layer: 'published' })), {
    options: { layers: ['published'] },
  }),
  open('of no known layer', tekun(pay('tekun', earlier, { layer: null }))),
  silent('another programme', tekun(pay('old-age', earlier))),
  silent('another month', tekun(pay('tekun', earlier, { month: '2025-08' }))),
  open('an amount that is not known', tekun(pay('tekun', null))),
  open('no mode of support', drawn('tekun', earlier, { careLevel: 'able' })),
  silent('another mode of support', drawn('tekun', earlier, { mode: 'elsewhere', careLevel: 'able' })),
  silent('a programme without figures', drawn('temporary-relief', earlier)),
  open('nobody knows which programme', {
    enrolment: [line(null, scattered)],
    'payment@payment': [pay('tekun', earlier)],
  }),
  open(
    'before any figure, and not by the one in force',
    drawn('tekun', earlier + 1, { ...scattered, month: '2024-12' }),
  ),
  silent(
    'before any figure, by the one in force',
    drawn('tekun', earlier, { ...scattered, month: '2024-12' }),
  ),
  open('other payments may be missing', outdated, { covered: ['roll'] }),
  hit(
    'two months of two programmes',
    {
      enrolment: [
        line('tekun', scattered),
        line('tekun', { ...scattered, month: '2025-10' }),
        line('dibao.rural', rural),
      ],
      'payment@payment': [
        pay('tekun', earlier),
        pay('tekun', earlier, { month: '2025-10' }),
        pay('dibao.rural', 70_000),
      ],
    },
    {
      finds: [
        { periods: ['2025-09', '2025-10'], amountAtRisk: { fen: 22_000 }, facts: { difference: 22_000 } },
        { facts: { difference: 32_000 } },
      ],
    },
  ),
  hit(
    'two persons',
    {
      enrolment: [line('tekun', scattered), line('tekun', { ...scattered, beneficiary: idOf(2) })],
      'payment@payment': [pay('tekun', earlier), pay('tekun', earlier, { beneficiary: idOf(2) })],
    },
    { finds: [{}, {}] },
  ),
]

const sameMonth =
  'facts.isOutdated.node.path[1].where.all[1].all[2].fact.path[0].where.all[1].value.of: payments25'
const month = 'the payments of a person and month are of that month'
testCases(outdatedStandardUsed, cases, {
  elsewhere: /^facts\.(due|before|isStated)\./,
  equivalent: {
    [`${sameMonth} → subject`]: month,
    [`${sameMonth} → personMonth22`]: month,
    'facts.difference.node.max: only operand 0': 'what is paid wrongly is more or less than is due',
    'facts.difference.node.max[0].if[0].operator: lessThan → lessThanInclusive':
      'what is paid wrongly is not what is due',
  },
})
