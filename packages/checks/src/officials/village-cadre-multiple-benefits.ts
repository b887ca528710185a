import {
  add,
  all,
  any,
  asOf,
  choose,
  constant,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  isIn,
  month,
  notEqual,
  type Row,
  type Term,
} from '@hedui/core'
import { incomeDeclared, reliefFraud } from '../law.ts'
import { layers } from '../layers.ts'
import { codes, count, months } from '../option.ts'
import { isWithin } from '../within.ts'
import { isSeated } from './in-office.ts'

type Post = Row<typeof graph.entities, 'post'>
type Asked = Readonly<Record<'layers' | 'benefits' | 'window', Term<'option'>>>

const housing = 'housing-renovation'
const last = month(asOf)

/** Money of the benefits asked about that the officer was paid while in office. */
const drawn = (p: Post, o: Asked) =>
  p
    .to('person')
    .many('payments')
    .where((x) =>
      all(
        isIn(x.layer, o.layers),
        isIn(x.to('entry').class, o.benefits),
        isWithin(x.month, last, o.window),
        isSeated(p, x.month),
      ),
    )

/** Housing awards, which have a register of their own. */
const awards = (p: Post, o: Asked) =>
  p
    .to('person')
    .many('housingAwards')
    .where((x) => all(isWithin(x.month, last, o.window), isSeated(p, x.month)))

/** Whether house rebuilding counts and was paid, by either list. */
const isRehoused = (p: Post, o: Asked) =>
  all(
    isIn(constant('code', housing), o.benefits),
    any(
      holds(awards(p, o).exists()),
      holds(
        drawn(p, o)
          .where((x) => equal(x.to('entry').class, housing))
          .exists(),
      ),
    ),
  )

/** A paid village officer receives several kinds of benefits within a year. */
export const villageCadreMultipleBenefits = defineCheck({
  id: 'village-cadre-multiple-benefits',
  number: 'G02',
  version: '1',
  title: { zh: '村干部重复享受', en: 'Village cadre with several benefits' },
  description: {
    zh: '领取报酬的村（居）干部，任职期间在核对日之前规定月数内本人名下领取了至少规定种数的补助。算哪些补助由地方设定；危房改造补助也看改造花名册，两处都有的算一种。',
    en: 'A paid village or community officer drew, in his or her own name and while in office, at least the set number of kinds of benefits within the set months before the day of the check. Which kinds count is the locality’s to say; house rebuilding is also looked up in its own register, and counts once.',
  },
  subject: 'post',
  needs: [['village-officers'], ['payment']],
  about: 'person',
  per: ['person'],
  severity: 'medium',
  tier: 'B',
  options: {
    layers,
    minOthers: count({
      title: { zh: '至少几种补助', en: 'kinds of benefits from' },
      default: 2,
      source: 'survey: two at once beside the pay',
    }),
    benefits: codes({
      title: { zh: '算哪些类补助', en: 'classes of benefits that count' },
      default: ['disaster-relief', housing, 'dibao'],
      source: 'design: disaster relief, house rebuilding and the minimum living allowance',
    }),
    window: months({
      title: { zh: '多长时间之内', en: 'within' },
      default: 12,
      source: 'design: the calendar year, where the day of the check is its last',
    }),
  },
  facts: (p, o) => ({
    person: p.person,
    name: p.name,
    duty: p.duty,
    pay: p.pay,
    kinds: add(
      drawn(p, o)
        .where((x) => notEqual(x.to('entry').class, housing))
        .countDistinct((x) => x.to('entry').class),
      choose(isRehoused(p, o), constant('count', 1), 0),
    ),
    amount: drawn(p, o).sum((x) => x.amount),
  }),
  factTitles: {
    pay: { zh: '月报酬', en: 'pay of the post' },
    kinds: { zh: '领取补助种数', en: 'kinds of benefits drawn' },
    amount: { zh: '发放金额', en: 'amount paid' },
  },
  conditions: ({ pay, kinds }, o) => all(greaterThan(pay, 0), greaterThanInclusive(kinds, o.minOthers)),
  stake: () => ({ amount: { fen: 'amount', take: 'max' } }),
  shows: { name: 'list', duty: 'list', kinds: 'max', amount: 'max' },
  message: {
    zh: '[duty:{duty}]{name}领取干部报酬，同期还领取[kinds:{kinds}种][?kinds:多种]补助[amount:，共{amount}]。',
    en: '{name}[duty:, {duty},] is paid for the post and drew [kinds:{kinds} kind[+kinds:s] of benefits][?kinds:several kinds of benefits] in the same time[amount:, {amount} in all].',
  },
  evidence: (p, o) => [p.cite('pay'), drawn(p, o).cite('amount'), awards(p, o).cite('month')],
  basis: [incomeDeclared, reliefFraud],
  innocent: [
    {
      zh: '干部家庭确实困难，经公示无异议',
      en: 'an officer who really is poor, after the list was published',
    },
    { zh: '受灾属实，救助按规定发放', en: 'truly struck by the disaster and relieved by the rules' },
    { zh: '发放月份不在任职期间', en: 'the money is for months out of office' },
  ],
  next: [
    {
      zh: '查阅各项补助的申请、评议和公示材料，由非本村人员入户核查。',
      en: 'Read the applications, reviews and publications of each benefit, and have somebody from elsewhere visit.',
    },
  ],
})
