import { employeePensionUndeclared } from '@hedui/checks'
import type { HostRecord } from '@hedui/core'
import { type CheckCase, damagedId } from '@hedui/testing'
import { testCases } from '../cases.ts'
import { meansTestedCases, paid, who, wife } from '../means-tested.ts'
import { declaring, undeclaredCases } from './declaring.ts'

const drawn = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  scheme: 'employee-pension',
  month: '2025-09',
  amount: 120_000,
  ...more,
})
const pensions = (...pension: HostRecord[]) => ({ pension })
const destitute = (...rows: HostRecord[]) => ({ ...pensions(...rows), 'payment@payment': [paid()] })

const cases: CheckCase[] = [
  {
    name: 'a pension declared in full',
    given: declaring(120_000, pensions(drawn())),
    silent: true,
  },
  {
    name: 'a fen less declared',
    given: declaring(119_999, pensions(drawn())),
    finds: [{ facts: { pension: 120_000, declared: 119_999 } }],
  },
  {
    name: 'as much less declared as the locality tolerates',
    given: declaring(110_000, pensions(drawn())),
    options: { tolerance: 10_000 },
    silent: true,
  },
  {
    name: 'a fen more',
    given: declaring(109_999, pensions(drawn())),
    options: { tolerance: 10_000 },
    finds: [{}],
  },
  {
    name: 'a pension of the residents’ scheme',
    given: destitute(drawn({ scheme: 'resident-pension', amount: 22_200 })),
    silent: true,
  },
  {
    name: 'a pension of the public scheme',
    given: destitute(drawn({ scheme: 'public-pension' })),
    finds: [{}],
  },
  {
    name: 'a pension of the residents’ scheme, where the locality counts it',
    given: destitute(drawn({ scheme: 'resident-pension' })),
    options: { schemes: ['resident-pension'] },
    finds: [{}],
  },
  { name: 'a scheme that nobody knows', given: destitute(drawn({ scheme: null })), undetermined: true },
  { name: 'a pension of nothing', given: destitute(drawn({ amount: 0 })), silent: true },
  { name: 'a pension of a fen', given: destitute(drawn({ amount: 1 })), finds: [{}] },
  {
    name: 'a pension of nobody knows how much',
    given: destitute(drawn({ amount: null })),
    undetermined: true,
  },
  { name: 'the month before', given: destitute(drawn({ month: '2025-08' })), silent: true },
  { name: 'the month after', given: destitute(drawn({ month: '2025-10' })), silent: true },
  {
    name: 'a month that the pension does not state',
    given: destitute(drawn({ month: null })),
    undetermined: true,
  },
  {
    name: 'a line that stands twice in the file, as one pension',
    given: declaring(120_000, pensions(drawn(), drawn())),
    silent: true,
  },
  {
    name: 'the higher of two pensions',
    given: declaring(110_000, pensions(drawn({ amount: 10_000 }), drawn({ scheme: 'public-pension' }))),
    finds: [{ facts: { pension: 120_000 } }],
  },
  {
    name: 'the pension of October is higher',
    given: {
      ...pensions(drawn(), drawn({ month: '2025-10', amount: 130_000 })),
      'payment@payment': [paid(), paid({ month: '2025-10' })],
    },
    finds: [{ facts: { pension: 130_000, amount: 160_000 }, periods: ['2025-09', '2025-10'] }],
  },
  {
    name: 'the name at a pension of another scheme only',
    given: destitute(drawn({ name: '王五' }), drawn({ scheme: 'resident-pension' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'the name at the pension of another month only',
    given: destitute(drawn({ name: '王五' }), drawn({ month: '2025-10' })),
    finds: [{ tier: 'B' }],
  },
  {
    name: 'husband and wife, as a lead each',
    given: declaring(0, pensions(drawn(), drawn({ person: wife }))),
    finds: [{}, {}],
  },
  { name: 'a namesake', given: destitute(drawn({ person: wife })), silent: true },
  { name: 'nobody in a complete register', given: destitute(), silent: true },
  {
    name: 'a damaged number, which joins nothing',
    given: { ...pensions(drawn()), 'payment@payment': [paid({ beneficiary: damagedId(1) })] },
    undetermined: true,
  },
  ...undeclaredCases(pensions(drawn(), drawn({ month: '2025-10' })), 'pension'),
  ...meansTestedCases(pensions(drawn(), drawn({ month: '2025-10' }))),
]

testCases(employeePensionUndeclared, cases, {
  equivalent: {
    'facts.nameAgrees.node.path: without [0]': 'a name that does not agree, or not for sure, is one tier',
  },
})
