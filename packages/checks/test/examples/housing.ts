import { paid, who } from '../means-tested.ts'
import type { Examples } from './example.ts'

const flat = {
  person: who,
  name: '张三',
  certificate: '皖(2023)不动产权第0000001号',
  use: 'residence',
  registeredAt: '2023-06-15',
  status: 'current',
}
const acquired = (acquiredBy: string | null) => ({
  given: {
    'payment@payment': [paid()],
    enrolment: [{ beneficiary: who, programme: 'tekun', month: '2025-09', approvedAt: '2023-06-20' }],
    property: [{ ...flat, acquiredBy }],
  },
})

const second = (status: string | null) => ({
  given: {
    'payment@payment': [paid()],
    property: ['current', status].map((each, i) => ({
      ...flat,
      certificate: `皖(2023)不动产权第000000${i}号`,
      area: 5_000,
      share: 10_000,
      status: each,
    })),
  },
  options: { maxAreaPerPerson: 120 },
})

export const housing: Examples = {
  'housing-over-limit': { true: second('current'), false: second('lost'), unknown: second(null) },
  'recent-home-purchase': {
    true: acquired('purchase'),
    false: acquired('inheritance'),
    unknown: acquired(null),
  },
}
