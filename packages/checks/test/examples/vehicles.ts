import { paid, who } from '../means-tested.ts'
import type { Examples } from './example.ts'

const car = {
  person: who,
  name: '张三',
  plate: '皖N10001',
  class: 'car',
  registeredAt: '2020-05-01',
  price: 6_000_000,
}
const owning = (status: string | null) => ({
  given: { 'payment@payment': [paid()], vehicle: [{ ...car, status }] },
  options: { maxValue: 0 },
})

const machine = { person: who, name: '张三', price: 5_000_000, amount: 1_000_000, date: '2025-05-20' }
const buying = (buyerKind: string | null) => ({
  given: {
    'payment@payment': [paid()],
    'subsidy@machinery': [{ ...machine, buyerKind }],
    'subsidy@forestry': [],
  },
  options: { threshold: 2_000_000 },
})

export const vehicles: Examples = {
  'vehicle-owner': { true: owning('registered'), false: owning('scrapped'), unknown: owning(null) },
  'large-machinery-or-forestry-subsidy': {
    true: buying('person'),
    false: buying('organisation'),
    unknown: buying(null),
  },
}
