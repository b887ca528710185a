import type { HostRecord } from '@hedui/core'
import type { CheckCase } from '@hedui/testing'
import { household, member, paid, who, wife } from '../means-tested.ts'

type Given = CheckCase['given'] & object

/** A household in which `who` declares so much income a month. */
export const declaring = (income: number | null, found: Given, more: HostRecord = {}) => ({
  ...found,
  ...household([member(wife), member(who, { income, ...more })]),
})

/** Cases that every check on undeclared income has alike, given what `who` is found to earn in September and October. */
export const undeclaredCases = (found: Given, register: string): CheckCase[] => [
  {
    name: 'nobody knows what the person declared',
    given: declaring(null, found),
    undetermined: true,
  },
  {
    name: 'a member who declares a fen',
    given: declaring(1, found),
    finds: [
      {
        severity: 'medium',
        tier: 'B',
        programme: 'dibao.rural',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { declared: 1 },
        evidence: [{}, {}, {}],
      },
    ],
  },
  {
    name: 'a member whose name the list of members has',
    given: declaring(0, found, { name: '张三' }),
    finds: [{ tier: 'A' }],
  },
  {
    name: 'a destitute person, whose programme asks for no income',
    given: { ...found, 'payment@payment': [paid()] },
    finds: [{ tier: 'A', programme: 'tekun', facts: { declared: null } }],
  },
  {
    name: 'more declared in October, and still too little',
    given: {
      ...found,
      'payment@payment': ['2025-09', '2025-10'].map((month) =>
        paid({ month, beneficiary: wife, programme: 'dibao.rural', household: 'dibao:1' }),
      ),
      membership: [member(who, { income: 5_000 }), member(who, { income: 8_000, month: '2025-10' })],
    },
    finds: [{ facts: { declared: 5_000 } }],
  },
  {
    name: 'what the wife declares says nothing of the husband',
    given: { ...found, ...household([member(wife, { income: 900_000 }), member(who)]) },
    finds: [{}],
  },
  {
    name: 'a month that nobody knows',
    given: { ...found, 'payment@payment': [paid({ month: null })] },
    undetermined: true,
  },
  {
    name: 'a register that is not complete, and has nothing of the person',
    given: { 'payment@payment': [paid()] },
    covered: ['payment', 'roll', 'members'].filter((name) => name !== register),
    undetermined: true,
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: { ...found, 'payment@payment': [paid(), paid({ programme: 'old-age' })] },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
]
