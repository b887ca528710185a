import { paid, who } from '../means-tested.ts'
import { handled } from '../officials/handled.ts'
import { filing, grafted, related, relative } from '../officials/relatives.ts'
import { officer } from '../officials/village-officer.ts'
import type { Examples } from './example.ts'

const onPayroll = (establishment: string | null) => ({
  given: {
    'payment@payment': [paid()],
    'post@public-payroll': [
      { person: who, name: '张三', establishment, startedAt: '2015-03-01', postStatus: 'active' },
    ],
  },
})

export const officials: Examples = {
  'public-payroll-recipient': {
    true: onPayroll('civil-servant'),
    false: onPayroll('contract'),
    unknown: onPayroll(null),
  },
  'village-cadre-multiple-benefits': {
    true: { given: officer(['dibao.rural', 'disaster-relief']) },
    false: { given: officer(['dibao.rural']) },
    unknown: { given: officer(['dibao.rural', null]) },
  },
  'relative-not-filed': {
    true: { given: related([relative()]), row: 1 },
    false: { given: related([relative()], [filing()]), row: 1 },
    unknown: { given: related([relative({ kin: null })]), row: 1 },
  },
  'handler-conflict-of-interest': {
    true: { given: handled({ phone: '13800000000' }) },
    false: { given: handled() },
    unknown: { given: handled({ phone: null }) },
  },
  'grafted-member': {
    true: { given: grafted(), row: 1 },
    false: { given: grafted({ relation: 'parent' }), row: 1 },
    unknown: { given: grafted({ relation: null }), row: 1 },
  },
}
