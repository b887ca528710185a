import { idOf } from '@hedui/testing'
import { paid } from '../means-tested.ts'
import type { Examples } from './example.ts'

const order = {
  'payment@payment': [
    paid({
      programme: 'old-age',
      layer: 'instructed',
      account: '6217001',
      holderKind: 'person',
      reference: 'T1',
    }),
  ],
}
const answered = (accountHolder: string | null) => ({
  given: {
    ...order,
    'settlement@settlement': [{ reference: 'T1', month: '2025-09', accountHolder, outcome: 'paid' }],
  },
})
const drawn = (startedAt: string | null) => ({
  given: {
    ...order,
    'post@village-officers': [{ person: idOf(7), name: '王五', startedAt, account: '6217001' }],
    'post@public-payroll': [],
  },
})

export const accounts: Examples = {
  'account-name-mismatch': {
    true: answered('陆军'),
    false: answered('张三'),
    unknown: answered(null),
  },
  'paid-into-officials-account': {
    true: drawn('2020-03-01'),
    false: drawn('2025-10-01'),
    unknown: drawn(null),
  },
}
