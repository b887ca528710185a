import {
  all,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  lessThanInclusive,
  month,
  monthsBetween,
  type Row,
  type Term,
} from '@hedui/core'
import { assetsDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes, months } from '../option.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

const approvals = (r: Recipient) => r.to('payment').many('rollLines')

/** Homes bought or built close to an approval. */
const homes = (r: Recipient, o: { readonly ways: Term<'option'>; readonly window: Term<'option'> }) =>
  r
    .to('person')
    .many('properties')
    .where((p) => {
      const registered = month(p.registeredAt)
      return all(
        equal(p.use, 'residence'),
        isIn(p.acquiredBy, o.ways),
        isIn(p.status, ['current', 'history']),
        holds(
          approvals(r)
            .where((e) =>
              all(
                lessThanInclusive(monthsBetween(registered, month(e.approvedAt)), o.window),
                lessThanInclusive(monthsBetween(month(e.approvedAt), registered), o.window),
              ),
            )
            .exists(),
        ),
      )
    })

/** A person counted for a benefit with a means test bought or built a home around the approval. */
export const recentHomePurchase = defineCheck({
  id: 'recent-home-purchase',
  number: 'H02',
  version: '1',
  title: { zh: '近期购建房', en: 'Home bought or built recently' },
  description: {
    zh: '计入保障的人员在批准前后规定月数内购买或自建住宅（按登记月份）。灾后重建、易地搬迁、安置、继承、受赠的不算。涉及金额为上限。',
    en: 'A counted person bought or built a home within the set number of months before or after the approval, by the month of registration. Rebuilding after a disaster, relocation, resettlement, inheritance and gifts are left out. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['roll'], ['property']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    ways: codes({
      title: { zh: '哪些取得方式', en: 'ways of acquisition' },
      default: ['purchase', 'self-built'],
      source: 'design',
    }),
    window: months({
      title: { zh: '批准前后', en: 'before or after the approval' },
      default: 12,
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    approvedAt: approvals(r).max((e) => e.approvedAt),
    homes: homes(r, o).countDistinct((p) => p.certificate),
    acquiredAt: homes(r, o).max((p) => p.registeredAt),
    nameAgrees: homes(r, o)
      .where((p) => namedAs(p.name, r))
      .exists(),
  }),
  factTitles: {
    homes: { zh: '期间购建的住宅', en: 'homes bought or built' },
    acquiredAt: { zh: '最近登记日期', en: 'the latest registered on' },
    approvedAt: { zh: '批准日期', en: 'approved on' },
  },
  conditions: (facts, o) => all(isPaidFor(facts, o), greaterThan(facts.homes, 0)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: {
    approvedAt: 'list',
    acquiredAt: 'max',
    homes: 'max',
    month: 'list',
    amount: 'sum',
    programme: 'list',
  },
  message: {
    zh: '{approvedAt}批准享受{programme}，[acquiredAt:{acquiredAt}登记有购买或自建的住宅][?acquiredAt:登记有近期购买或自建的住宅][homes:（共{homes}处）]，{month}仍计入保障。',
    en: 'Approved for {programme} on {approvedAt}, with a home bought or built and registered [acquiredAt:on {acquiredAt}][?acquiredAt:lately][homes: ({homes} in all)]; counted for {month}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    homes(r, o).cite('registeredAt'),
  ],
  basis: [assetsDeclared, reliefFraud],
  innocent: [
    { zh: '灾后重建、易地搬迁或拆迁安置', en: 'rebuilt after a disaster, relocated or resettled' },
    { zh: '登记迟于实际购建', en: 'registered long after it was bought or built' },
    { zh: '危房改造补助建房', en: 'built with an award for a dangerous house' },
  ],
  next: [
    {
      zh: '核实购建时间和资金来源，重新核查家庭财产。',
      en: 'Find out when it was bought or built and where the money came from, and assess the assets again.',
    },
  ],
})
