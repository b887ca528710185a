import { publicationMissingOrFalse } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { inVillage, listed, paid } from './village.ts'

const none = (more: HostRecord = {}) => ({ 'payment@payment': [paid(more)], publication: [] })
const lists = (...lines: HostRecord[]) => ({ 'payment@payment': [paid()], publication: lines })

const cases: CheckCase[] = [
  { name: 'published for a week, a fortnight before the payment', given: inVillage(), silent: true },
  {
    name: 'the village published nothing',
    given: none(),
    finds: [
      {
        severity: 'high',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        amountAtRisk: null,
        facts: { village: '子村', township: '甲乡', published: false },
        evidence: [{ entity: 'payment' }],
      },
    ],
  },
  {
    name: 'the village published nothing, in a register complete for the programme and month',
    given: none(),
    covered: ['payment'],
    coverage: [
      { register: 'publication', programme: 'dibao.rural', area: '*', from: '2025-09-01', to: '2025-10-01' },
    ],
    finds: [{}],
  },
  {
    name: 'the village published nothing, in a register complete for another programme',
    given: none(),
    covered: ['payment'],
    coverage: [
      { register: 'publication', programme: 'dibao.urban', area: '*', from: '2025-09-01', to: '2025-10-01' },
    ],
    undetermined: true,
  },
  {
    name: 'the village published nothing, in a register complete for another township',
    given: none(),
    covered: ['payment'],
    coverage: [
      { register: 'publication', programme: null, area: '乙镇', from: '2025-09-01', to: '2025-10-01' },
    ],
    undetermined: true,
  },
  { name: 'no register of lists', given: none(), covered: ['payment'], undetermined: true },
  {
    name: 'a list of another village',
    given: inVillage({ village: '丑村' }),
    finds: [{ facts: { published: false } }],
  },
  {
    name: 'a list of another month',
    given: inVillage({ month: '2025-08' }),
    finds: [{ facts: { published: false } }],
  },
  {
    name: 'a list of another programme',
    given: inVillage({ programme: 'tekun' }),
    finds: [{ facts: { published: false } }],
  },
  {
    name: 'a list of nobody knows which programme',
    given: inVillage({ programme: null }),
    undetermined: true,
  },
  {
    name: 'six days',
    given: inVillage({ days: 6 }),
    finds: [
      { severity: 'high', facts: { days: 6 }, evidence: [{ entity: 'payment' }, { entity: 'publication' }] },
    ],
  },
  {
    name: 'six days, where five are enough',
    given: inVillage({ days: 6 }),
    options: { minDays: 5 },
    silent: true,
  },
  {
    name: 'two lines of a list that was up for four days',
    given: lists(listed({ days: 4 }), listed({ days: 4 })),
    finds: [{ facts: { days: 4 } }],
  },
  {
    name: 'six days, and another programme for nine, longer ago',
    given: lists(listed({ days: 6 }), listed({ programme: 'tekun', days: 9, from: '2025-08-01' })),
    finds: [{ facts: { days: 6 }, evidence: [{ entity: 'payment' }, { entity: 'publication' }] }],
  },
  {
    name: 'put up after the payment, and another programme before it',
    given: lists(listed({ from: '2025-09-21' }), listed({ programme: 'tekun', from: '2025-09-01' })),
    finds: [{ facts: { before: -1 } }],
  },
  { name: 'nobody knows how many days', given: inVillage({ days: null }), undetermined: true },
  { name: 'printed again for two days', given: lists(listed(), listed({ days: 2 })), silent: true },
  {
    name: 'put up on the day after the payment',
    given: inVillage({ from: '2025-09-21' }),
    finds: [{ severity: 'high', facts: { before: -1 } }],
  },
  {
    name: 'put up on the day of the payment',
    given: inVillage({ from: '2025-09-20' }),
    finds: [{ severity: 'medium', facts: { before: 0 } }],
  },
  {
    name: 'put up six days before the payment',
    given: inVillage({ from: '2025-09-14' }),
    finds: [{ severity: 'medium', facts: { before: 6 } }],
  },
  { name: 'put up seven days before the payment', given: inVillage({ from: '2025-09-13' }), silent: true },
  {
    name: 'put up six days before the payment, for six days',
    given: inVillage({ from: '2025-09-14', days: 6 }),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'put up six days before the payment, where three are enough',
    given: inVillage({ from: '2025-09-14' }),
    options: { beforePay: 3 },
    silent: true,
  },
  {
    name: 'put up in time, and printed again after the payment',
    given: lists(listed(), listed({ from: '2025-10-01' })),
    silent: true,
  },
  { name: 'put up nobody knows when', given: inVillage({ from: null }), undetermined: true },
  { name: 'paid nobody knows when', given: inVillage({}, { paidAt: null }), undetermined: true },
  {
    name: 'six days, put up nobody knows when',
    given: inVillage({ days: 6, from: null }),
    finds: [{ severity: 'high' }],
  },
  {
    name: 'put up after the payment, for nobody knows how long',
    given: inVillage({ days: null, from: '2025-09-14' }),
    finds: [{ severity: 'high' }],
  },
  { name: 'an allowance that is not published', given: none({ programme: 'old-age' }), silent: true },
  {
    name: 'an allowance that is published here',
    given: none({ programme: 'old-age' }),
    options: { programmes: ['old-age'] },
    finds: [{}],
  },
  { name: 'the support of the destitute', given: none({ programme: 'tekun' }), finds: [{}] },
  { name: 'nobody knows which programme was paid', given: none({ programme: null }), undetermined: true },
  { name: 'a roll not yet sent', given: none({ layer: 'declared' }), silent: true },
  { name: 'an instructed payment', given: none({ layer: 'instructed' }), finds: [{}] },
  {
    name: 'a roll not yet sent, where rolls are examined',
    given: none({ layer: 'declared' }),
    options: { layers: ['declared'] },
    finds: [{}],
  },
  { name: 'an unknown layer', given: none({ layer: null }), undetermined: true },
  {
    name: 'two payments of a village as one lead; another village, township, programme and month as a lead each',
    given: {
      'payment@payment': [
        paid(),
        paid({ household: 'dibao:2', paidAt: '2025-09-21' }),
        paid({ village: '丑村' }),
        paid({ township: '乙镇' }),
        paid({ programme: 'tekun' }),
        paid({ month: '2025-10' }),
      ],
      publication: [],
    },
    finds: [{}, {}, {}, {}, {}],
  },
  {
    name: 'two payments of a village, some days apart',
    given: {
      'payment@payment': [paid({ paidAt: '2025-09-08' }), paid({ paidAt: '2025-09-10' })],
      publication: [listed()],
    },
    finds: [{ facts: { before: 3 } }],
  },
]

testCases(publicationMissingOrFalse, cases)
