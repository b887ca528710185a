import {
  add,
  all,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  not,
  type Row,
  sub,
  type Term,
} from '@hedui/core'
import { codeTitles } from '@hedui/core/text'
import { arrived, declared } from '../benefit-lines.ts'
import { dibaoAmount, reliefFunds } from '../law.ts'
import { codes, fen } from '../option.ts'

type Payment = Row<typeof graph.entities, 'payment'>

const paidAs = (p: Payment, kinds: Term<'option'>) => arrived(p).where((order) => isIn(order.kind, kinds))

/** More arrived for a person, programme and month than the roll gives. */
export const paidTwiceInPeriod = defineCheck({
  id: 'paid-twice-in-period',
  number: 'X08',
  version: '1',
  title: { zh: '同期重复发放', en: 'Paid more than entitled in a period' },
  description: {
    zh: '同一人、同一项目、同一所属月份到账的合计多于名册应发金额。银行退回的不算；补发另有应发依据，不计入；一月可多次发放的项目除外。按所属期，不按兑付日。',
    en: 'What arrived for one person, programme and month paid for is more than the roll gives. Orders that a bank sent back do not count, nor does back-pay, which rests on something else; programmes that may be granted more than once a month are left out. The month paid for decides, not the day.',
  },
  subject: 'payment',
  needs: [['roll'], ['payment']],
  about: 'person',
  per: ['person', 'programme', 'month'],
  severity: 'high',
  tier: 'B',
  options: {
    tolerance: fen({ title: { zh: '金额容差', en: 'tolerance' }, default: 0, source: 'design' }),
    kinds: codes({
      title: { zh: '计入哪些发放', en: 'kinds of payment that count' },
      default: ['regular', 're-sent'],
      source: 'design: back-pay is for what was not due on this roll',
    }),
  },
  facts: (p, o) => {
    const paid = paidAs(p, o.kinds)
    const arrivedFen = paid.sum((order) => order.amount)
    const declaredFen = declared(p).sum((line) => line.amount)
    return {
      person: p.beneficiary,
      programme: p.programme,
      month: p.month,
      layer: p.layer,
      repeatable: p.to('entry').repeatable,
      arrived: arrivedFen,
      declared: declaredFen,
      orders: paid.count(),
      amount: sub(arrivedFen, declaredFen),
    }
  },
  factTitles: {
    arrived: { zh: '到账合计', en: 'arrived in all' },
    declared: { zh: '名册应发', en: 'due by the roll' },
    orders: { zh: '到账笔数', en: 'payments that arrived' },
    amount: { zh: '多发金额', en: 'paid too much' },
    repeatable: { zh: '一月可多次发放的项目', en: 'a programme that may be granted more than once a month' },
  },
  codeTitles: { layer: codeTitles.layer },
  conditions: ({ layer, repeatable, arrived: paid, declared: due }, o) =>
    all(equal(layer, 'declared'), not(holds(repeatable)), greaterThan(paid, add(due, o.tolerance))),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount', take: 'max' } }),
  shows: { programme: 'list', month: 'list', orders: 'list', arrived: 'list', declared: 'list' },
  message: {
    zh: '{month}{programme}到账[orders:{orders}笔，]共{arrived}，超过名册应发的{declared}。',
    en: '{arrived} of {programme} for {month} arrived[orders: in {orders} payment[+orders:s]]; by the roll {declared} was due.',
  },
  evidence: (p, o) => [p.cite('amount'), paidAs(p, o.kinds).cite('amount')],
  basis: [dibaoAmount, reliefFunds],
  innocent: [
    { zh: '补发以前月份少发的款项', en: 'back-pay of what was too little before' },
    { zh: '银行退回后重发', en: 'sent again after the bank sent it back' },
    { zh: '同月兑付几个所属期', en: 'several months paid on one day' },
  ],
  next: [
    {
      zh: '核对代发回盘与入账流水，确属多发的退回或从下月抵扣。',
      en: 'Compare the bank’s return with the account; recover what was too much or set it off next month.',
    },
  ],
})
