import { taxOrInvoiceAbnormal } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { household, meansTestedCases, member, paid, who, wife } from '../means-tested.ts'

const fees = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  incomeKind: 'labour',
  earnedFrom: '2025-09-01',
  earnedTo: '2025-09-30',
  revenue: 9_000_000,
  taxable: 6_000_000,
  ...more,
})
const business = (more: HostRecord = {}) => fees({ incomeKind: 'operating', taxable: 100_000, ...more })
const returns = (...taxReturn: HostRecord[]) => ({ taxReturn })
const earning = (...rows: HostRecord[]) => ({ ...returns(...rows), 'payment@payment': [paid()] })

const cases: CheckCase[] = [
  {
    name: 'fees of exactly the limit',
    given: earning(fees()),
    finds: [
      {
        severity: 'medium',
        tier: 'A',
        programme: 'tekun',
        periods: ['2025-09'],
        amountAtRisk: { fen: 80_000, basis: 'upper-bound' },
        facts: { taxable: 6_000_000, turnover: 0 },
        evidence: [{ entity: 'payment' }, { entity: 'taxReturn' }],
      },
    ],
  },
  { name: 'a fen less', given: earning(fees({ taxable: 5_999_999 })), silent: true },
  {
    name: 'fees of several months, together the limit',
    given: earning(
      fees({ taxable: 3_000_000 }),
      fees({ taxable: 3_000_000, earnedFrom: '2025-02-01', earnedTo: '2025-02-28' }),
    ),
    finds: [{ facts: { taxable: 6_000_000 }, evidence: [{}, {}, {}] }],
  },
  {
    name: 'revenue of a business of exactly the limit, little of it taxable',
    given: earning(business({ revenue: 6_000_000 })),
    finds: [{ facts: { taxable: 100_000, turnover: 6_000_000 } }],
  },
  { name: 'a fen less of revenue', given: earning(business({ revenue: 5_999_999 })), silent: true },
  {
    name: 'wages, of which little is taxable',
    given: earning(fees({ incomeKind: 'wage', taxable: 5_000_000 })),
    silent: true,
  },
  {
    name: 'a kind of income that nobody knows, little of it taxable',
    given: earning(fees({ incomeKind: null, taxable: 0 })),
    undetermined: true,
  },
  { name: 'taxable income that nobody knows', given: earning(fees({ taxable: null })), undetermined: true },
  {
    name: 'revenue that nobody knows',
    given: earning(business({ revenue: null })),
    undetermined: true,
  },
  {
    name: 'the first month of the window',
    given: earning(fees({ earnedFrom: '2024-10-01', earnedTo: '2024-10-31' })),
    finds: [{}],
  },
  {
    name: 'the month before the window',
    given: earning(fees({ earnedFrom: '2024-09-01', earnedTo: '2024-09-30' })),
    silent: true,
  },
  {
    name: 'business before the window',
    given: earning(business({ earnedFrom: '2024-09-01', earnedTo: '2024-09-30' })),
    silent: true,
  },
  {
    name: 'business of later months',
    given: earning(business({ earnedFrom: '2025-10-01', earnedTo: '2025-10-31' })),
    silent: true,
  },
  {
    name: 'a quarter that began before the window',
    given: earning(fees({ earnedFrom: '2024-09-01', earnedTo: '2024-11-30' })),
    silent: true,
  },
  {
    name: 'a quarter that ends after the month paid for',
    given: earning(fees({ earnedTo: '2025-11-30' })),
    silent: true,
  },
  {
    name: 'income of later months',
    given: earning(fees({ earnedFrom: '2025-10-01', earnedTo: '2025-10-31' })),
    silent: true,
  },
  {
    name: 'a total of a year, which no shorter window takes a part of',
    given: earning(fees({ earnedFrom: '2024-10-01' })),
    options: { window: 6 },
    silent: true,
  },
  {
    name: 'a return that does not say from when',
    given: earning(fees({ earnedFrom: null })),
    undetermined: true,
  },
  {
    name: 'a return that does not say until when',
    given: earning(fees({ earnedTo: null })),
    undetermined: true,
  },
  {
    name: 'more from October',
    given: {
      ...returns(
        business({ revenue: 6_000_000 }),
        business({ revenue: 6_000_000, earnedFrom: '2025-10-01', earnedTo: '2025-10-31' }),
      ),
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [
      { facts: { turnover: 12_000_000, taxable: 200_000, amount: 160_000 }, periods: ['2025-09', '2025-10'] },
    ],
  },
  {
    name: 'the name at a return before the window only',
    given: earning(fees({ name: '王五' }), fees({ earnedFrom: '2024-01-01', earnedTo: '2024-01-31' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at a return of later months only',
    given: earning(fees({ name: '王五' }), fees({ earnedFrom: '2025-10-01', earnedTo: '2025-10-31' })),
    finds: [{ tier: 'B', evidence: [{}, {}] }],
  },
  {
    name: 'a member whose name the list of members has',
    given: { ...returns(fees()), ...household([member(wife), member(who, { name: '张三' })]) },
    finds: [{ tier: 'A', evidence: [{}, {}, {}] }],
  },
  {
    name: 'husband and wife, as a lead each',
    given: { ...returns(fees(), fees({ person: wife })), ...household([member(wife), member(who)]) },
    finds: [{}, {}],
  },
  {
    name: 'two programmes of one person, as a lead each',
    given: { ...returns(fees()), 'payment@payment': [paid(), paid({ programme: 'old-age' })] },
    options: { programmes: ['tekun', 'old-age'] },
    finds: [{}, {}],
  },
  { name: 'a namesake', given: earning(fees({ person: wife })), silent: true },
  { name: 'nobody in a complete register', given: earning(), silent: true },
  { name: 'nobody in a register that is not', given: earning(), covered: ['payment'], undetermined: true },
  {
    name: 'a month that nobody knows',
    given: { ...returns(fees()), 'payment@payment': [paid({ month: null })] },
    undetermined: true,
  },
  {
    name: 'a damaged number, which joins nothing',
    given: { ...returns(fees()), 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...meansTestedCases(returns(fees())),
]

testCases(
  taxOrInvoiceAbnormal,
  cases.map((each) => ({ ...each, options: { threshold: 6_000_000, ...each.options } })),
  {
    equivalent: {
      'facts.taxable.node.path: without [0]': 'whose returns nobody knows, the turnover says too',
      'facts.turnover.node.path: without [0]': 'whose returns nobody knows, the taxable income says too',
      'facts.nameAgrees.node.path: without [0]': 'a name that does not agree, or not for sure, is one tier',
    },
  },
)
