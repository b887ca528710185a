import {
  all,
  any,
  defineCheck,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  known,
  mulDiv,
  not,
  type Row,
  sub,
  truthOf,
} from '@hedui/core'
import { basisPoints } from '../option.ts'
import { recorded } from '../recorded.ts'
import { paidInTime, progressReported } from './law.ts'

type Payment = Row<typeof graph.entities, 'projectPayment'>

/** Projects whose contract allows an advance of as much as was paid. */
const advancing = (q: Payment) =>
  q.many('projects').where((p) => greaterThanInclusive(p.advanceShare, q.paidShare))
/** Payments after this one, or on days that nobody knows. */
const later = (q: Payment) =>
  q.many('sameProject').where((other) => any(not(known(other.paidAt)), greaterThan(other.paidAt, q.paidAt)))

/** More of a project is paid than built, or much less. */
export const paymentProgressGap = defineCheck({
  id: 'payment-progress-gap',
  number: 'J07',
  version: '1',
  title: { zh: '拨付与进度不符', en: 'Payment does not match progress' },
  description: {
    zh: '某次拨付后累计比例超过形象进度的幅度大于限额，而且超过合同约定的预付比例（超前拨付）；或者最近一次拨付后累计比例仍比形象进度低过限额（滞留）。',
    en: 'After some payment the share paid is ahead of the progress by more than the limit, and above the advance that the contract allows; or after the last payment it is still behind the progress by more than the limit.',
  },
  subject: 'projectPayment',
  needs: [['projects'], ['project-payments']],
  about: 'project',
  per: ['project'],
  severity: 'medium',
  tier: 'B',
  options: {
    maxLead: basisPoints({
      title: { zh: '超前限额', en: 'paid ahead by at most' },
      default: 1_000,
      source: 'design',
    }),
    maxLag: basisPoints({
      title: { zh: '滞后限额', en: 'paid behind by at most' },
      default: 1_000,
      source: 'design',
    }),
  },
  facts: (q) => ({
    project: q.reference,
    paidAt: q.paidAt,
    lead: sub(q.paidShare, q.progressShare),
    lag: sub(q.progressShare, q.paidShare),
    paid: mulDiv(q.paidShare, 1, 100, 'half-up'),
    built: mulDiv(q.progressShare, 1, 100, 'half-up'),
    agreed: truthOf(recorded(advancing(q).exists())),
    followed: truthOf(recorded(later(q).exists())),
  }),
  factTitles: {
    lead: { zh: '超前幅度(万分之一)', en: 'paid ahead, in basis points' },
    lag: { zh: '滞后幅度(万分之一)', en: 'paid behind, in basis points' },
    paid: { zh: '累计拨付(%)', en: 'paid so far, in percent' },
    built: { zh: '形象进度(%)', en: 'built so far, in percent' },
    agreed: { zh: '在合同预付比例以内', en: 'within the advance that the contract allows' },
    followed: { zh: '其后另有拨付', en: 'paid again later' },
  },
  conditions: ({ lead, lag, agreed, followed }, o) =>
    any(
      all(greaterThan(lead, o.maxLead), not(holds(agreed))),
      all(greaterThan(lag, o.maxLag), not(holds(followed))),
    ),
  shows: { paidAt: 'list', paid: 'list', built: 'list' },
  message: {
    zh: '{paidAt}拨付后累计拨付[paid:{paid}%][!paid:为零][?paid:不详]，当时的形象进度[built:是{built}%][!built:为零][?built:不详]，两者对不上。',
    en: 'After the payment of {paidAt}, [paid:{paid}%][!paid:nothing][?paid:an unknown share] was paid while [built:{built}%][!built:nothing][?built:an unknown share] was built.',
  },
  evidence: (q) => [q.cite('paidShare'), q.many('projects').cite('advanceShare')],
  basis: [paidInTime, progressReported],
  innocent: [
    { zh: '合同约定的预付款', en: 'an advance that the contract allows' },
    { zh: '按合同扣留的质量保证金', en: 'a warranty kept back as the contract says' },
  ],
  next: [
    {
      zh: '对照合同付款条款与现场进度，超前的暂停拨付，滞后的查明原因并及时拨付。',
      en: 'Compare the contract with the works on site; stop payments that are ahead, and pay what is held back.',
    },
  ],
})
