import { housingFundDeposit } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { meansTestedCases, paid, who, wife } from '../means-tested.ts'
import { declaring, undeclaredCases } from './declaring.ts'

const deposit = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  employer: '某公司',
  month: '2025-09',
  employerAmount: 24_000,
  ownAmount: 24_000,
  depositKind: 'regular',
  ...more,
})
const deposits = (...housingFundDeposit: HostRecord[]) => ({ housingFundDeposit })
const destitute = (...rows: HostRecord[]) => ({ ...deposits(...rows), 'payment@payment': [paid()] })

const cases: CheckCase[] = [
  {
    name: 'the least wage that the deposit stands for is declared',
    given: declaring(200_000, deposits(deposit())),
    silent: true,
  },
  {
    name: 'a fen less',
    given: declaring(199_999, deposits(deposit())),
    finds: [{ facts: { deposit: 24_000, declared: 199_999 } }],
  },
  {
    name: 'a locality with a lower highest rate',
    given: declaring(200_000, deposits(deposit())),
    options: { maxRate: 800 },
    finds: [{}],
  },
  {
    name: 'the higher of two deposits',
    given: declaring(150_000, deposits(deposit({ employerAmount: 10_000 }), deposit())),
    finds: [{ facts: { deposit: 24_000 } }],
  },
  {
    name: 'a deposit that is higher from October',
    given: declaring(
      150_000,
      deposits(deposit({ employerAmount: 10_000 }), deposit({ month: '2025-10', employerAmount: 90_000 })),
    ),
    silent: true,
  },
  {
    name: 'a voluntary deposit of the person',
    given: destitute(deposit({ employer: null, employerAmount: 0, depositKind: 'voluntary' })),
    silent: true,
  },
  { name: 'a fen of an employer', given: destitute(deposit({ employerAmount: 1 })), finds: [{}] },
  {
    name: 'a deposit of nobody knows whom',
    given: destitute(deposit({ employerAmount: null })),
    undetermined: true,
  },
  {
    name: 'a deposit for a month long past, received in the month',
    given: destitute(deposit({ month: '2024-06', receivedAt: '2025-09-09', depositKind: 'back-pay' })),
    silent: true,
  },
  {
    name: 'a late deposit for the month itself',
    given: destitute(deposit({ receivedAt: '2025-12-09', depositKind: 'back-pay' })),
    finds: [{}],
  },
  { name: 'the month before', given: destitute(deposit({ month: '2025-08' })), silent: true },
  { name: 'the month after', given: destitute(deposit({ month: '2025-10' })), silent: true },
  {
    name: 'a month deposited for that nobody knows',
    given: destitute(deposit({ month: null })),
    undetermined: true,
  },
  {
    name: 'two months, where two are needed',
    given: destitute(deposit(), deposit({ month: '2025-08' })),
    options: { minMonths: 2 },
    finds: [{}],
  },
  {
    name: 'one month of two employers, where two months are needed',
    given: destitute(deposit(), deposit({ employer: '另一公司' })),
    options: { minMonths: 2 },
    silent: true,
  },
  {
    name: 'the deposit of October is higher',
    given: {
      ...deposits(deposit(), deposit({ month: '2025-10', employerAmount: 30_000 })),
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [{ facts: { deposit: 30_000, amount: 160_000 }, periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'the name at a deposit of another year only',
    given: destitute(deposit({ name: '王五' }), deposit({ month: '2024-06' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'husband and wife, as a lead each',
    given: declaring(0, deposits(deposit(), deposit({ person: wife }))),
    finds: [{}, {}],
  },
  { name: 'a namesake', given: destitute(deposit({ person: wife })), silent: true },
  { name: 'nobody in a complete register', given: destitute(), silent: true },
  {
    name: 'a damaged number, which joins nothing',
    given: { ...deposits(deposit()), 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...undeclaredCases(deposits(deposit(), deposit({ month: '2025-10' })), 'housing-fund'),
  ...meansTestedCases(deposits(deposit(), deposit({ month: '2025-10' }))),
]

testCases(housingFundDeposit, cases)
