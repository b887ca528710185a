import { employerInsured } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { meansTestedCases, paid, who, wife } from '../means-tested.ts'
import { declaring, undeclaredCases } from './declaring.ts'

const contribution = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  scheme: 'employee-pension',
  payer: 'employer',
  employer: '某公司',
  month: '2025-09',
  base: 400_000,
  ...more,
})
const insured = (...contributions: HostRecord[]) => ({ contribution: contributions })
const destitute = (...contributions: HostRecord[]) => ({
  ...insured(...contributions),
  'payment@payment': [paid()],
})

const cases: CheckCase[] = [
  {
    name: 'a wage of half the base declared',
    given: declaring(200_000, insured(contribution())),
    silent: true,
  },
  {
    name: 'a fen less than half the base declared',
    given: declaring(199_999, insured(contribution())),
    finds: [{ facts: { base: 400_000, declared: 199_999 } }],
  },
  {
    name: 'a public-welfare post whose pay is declared',
    given: declaring(90_000, insured(contribution({ base: 90_000 }))),
    silent: true,
  },
  {
    name: 'less than the whole base declared, where the locality asks for it',
    given: declaring(399_999, insured(contribution())),
    options: { minShare: 10_000 },
    finds: [{}],
  },
  {
    name: 'a base that nobody knows, and something declared',
    given: declaring(10_000, insured(contribution({ base: null }))),
    undetermined: true,
  },
  {
    name: 'a base that nobody knows, and nothing declared',
    given: declaring(0, insured(contribution({ base: null }))),
    finds: [{ facts: { base: null } }],
  },
  {
    name: 'the higher of two bases',
    given: declaring(150_000, insured(contribution({ base: 200_000 }), contribution())),
    finds: [{ facts: { base: 400_000 } }],
  },
  ...['public-pension', 'employee-medical', 'unemployment', 'work-injury', 'maternity'].map((scheme) => ({
    name: `insurance of the kind ${scheme}`,
    given: destitute(contribution({ scheme })),
    finds: [{}],
  })),
  {
    name: 'a base that is higher from October',
    given: declaring(
      150_000,
      insured(contribution({ base: 200_000 }), contribution({ month: '2025-10', base: 900_000 })),
    ),
    silent: true,
  },
  {
    name: 'the name at the contribution of October only',
    given: destitute(contribution({ name: '王五' }), contribution({ month: '2025-10' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'a contribution of the residents’ scheme, whoever paid it',
    given: destitute(contribution({ scheme: 'resident-medical', payer: null })),
    silent: true,
  },
  {
    name: 'a scheme that nobody knows',
    given: destitute(contribution({ scheme: null })),
    undetermined: true,
  },
  {
    name: 'a flexible worker who pays alone',
    given: destitute(contribution({ scheme: 'flexible-pension', payer: 'self' })),
    silent: true,
  },
  {
    name: 'an employees’ scheme that the person pays for',
    given: destitute(contribution({ payer: 'self' })),
    silent: true,
  },
  {
    name: 'a payer that nobody knows',
    given: destitute(contribution({ payer: null })),
    undetermined: true,
  },
  {
    name: 'arrears of an earlier month, received in the month',
    given: destitute(contribution({ month: '2024-06', receivedAt: '2025-09-12' })),
    silent: true,
  },
  { name: 'the month before', given: destitute(contribution({ month: '2025-08' })), silent: true },
  { name: 'the month after', given: destitute(contribution({ month: '2025-10' })), silent: true },
  {
    name: 'a month contributed for that nobody knows',
    given: destitute(contribution({ month: null })),
    undetermined: true,
  },
  {
    name: 'two months, where two are needed',
    given: destitute(contribution(), contribution({ month: '2025-08', scheme: 'unemployment' })),
    options: { minMonths: 2 },
    finds: [{}],
  },
  {
    name: 'one month of two schemes, where two months are needed',
    given: destitute(contribution(), contribution({ scheme: 'unemployment' })),
    options: { minMonths: 2 },
    silent: true,
  },
  {
    name: 'the base of October is higher',
    given: {
      ...insured(contribution(), contribution({ month: '2025-10', base: 500_000 })),
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [{ facts: { base: 500_000, amount: 160_000 }, periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'the name under another scheme only',
    given: destitute(
      contribution({ name: '王五' }),
      contribution({ scheme: 'resident-medical', payer: 'self' }),
    ),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'husband and wife, as a lead each',
    given: declaring(0, insured(contribution(), contribution({ person: wife }))),
    finds: [{}, {}],
  },
  { name: 'a namesake', given: destitute(contribution({ person: wife })), silent: true },
  { name: 'nobody in a complete register', given: destitute(), silent: true },
  {
    name: 'a damaged number, which joins nothing',
    given: { ...insured(contribution()), 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...undeclaredCases(insured(contribution(), contribution({ month: '2025-10' })), 'social-insurance'),
  ...meansTestedCases(insured(contribution(), contribution({ month: '2025-10' }))),
]

testCases(employerInsured, cases)
