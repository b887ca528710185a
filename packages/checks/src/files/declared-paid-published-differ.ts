import {
  add,
  addMonths,
  all,
  any,
  asOf,
  daysBetween,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  isIn,
  known,
  max,
  not,
  type Row,
  sub,
} from '@hedui/core'
import { codeTitles } from '@hedui/core/text'
import { arrived, declared } from '../benefit-lines.ts'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { days, fen } from '../option.ts'

type Payment = Row<typeof graph.entities, 'payment'>

const sumOf = (lines: ReturnType<typeof declared>) => lines.sum((line) => line.amount)
const published = (p: Payment) =>
  p
    .to('householdMonth')
    .many('publications')
    .where((line) => equal(line.programme, p.programme))

/** What was declared, what arrived and what was published of one benefit are not the same. */
export const declaredPaidPublishedDiffer = defineCheck({
  id: 'declared-paid-published-differ',
  number: 'F13',
  version: '1',
  title: { zh: '上报、打卡、公示三套数据不一致', en: 'Declared, paid and published data differ' },
  description: {
    zh: '同一人、同一项目、同一月份：名册上报的没有到账或少到账（过了到账期限仍未补发），到账多于上报，到账而名册上没有，或者上报的没有公示、公示金额不同。银行退回的不算到账，重发的算。',
    en: 'Of one person, programme and month: what the roll declares did not arrive, or less of it, though the time to send it again has passed; more arrived than was declared; money arrived for somebody who is not on the roll; or what was declared was not published, or with another amount. What a bank sent back did not arrive, what was sent again did.',
  },
  subject: 'payment',
  needs: [['roll'], ['payment']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  tier: 'B',
  options: {
    amountTolerance: fen({ title: { zh: '金额容差', en: 'tolerance' }, default: 0, source: 'design' }),
    settlementLag: days({
      title: { zh: '到账期限', en: 'time to arrive' },
      default: 31,
      source: 'design',
    }),
  },
  facts: (p) => {
    const [said, paid] = [sumOf(declared(p)), sumOf(arrived(p))]
    return {
      person: p.beneficiary,
      programme: p.programme,
      month: p.month,
      layer: p.layer,
      unit: p.to('entry').unit,
      identified: p
        .to('beneficiary')
        .many('identifiers')
        .where((i) => isIn(i.state, ['ok', 'legacy-15']))
        .exists(),
      declared: said,
      onRoll: declared(p).exists(),
      arrived: paid,
      household: p.household,
      published: published(p).sum((line) => line.amount),
      sinceMonth: daysBetween(firstDay(addMonths(p.month, 1)), asOf),
      amount: max(max(sub(said, paid), sub(paid, said)), 0),
    }
  },
  factTitles: {
    declared: { zh: '上报金额', en: 'declared' },
    identified: { zh: '号码可用', en: 'has a number that is right' },
    onRoll: { zh: '名册上有', en: 'on the roll' },
    arrived: { zh: '到账金额', en: 'arrived' },
    published: { zh: '公示金额', en: 'published' },
    sinceMonth: { zh: '月末至今(天)', en: 'days since the month ended' },
  },
  codeTitles: { layer: codeTitles.layer },
  conditions: (f, o) =>
    all(
      holds(f.identified),
      any(
        all(
          equal(f.layer, 'declared'),
          any(
            all(
              greaterThan(f.declared, add(f.arrived, o.amountTolerance)),
              greaterThanInclusive(f.sinceMonth, o.settlementLag),
            ),
            greaterThan(f.arrived, add(f.declared, o.amountTolerance)),
            all(
              equal(f.unit, 'household'),
              known(f.household),
              any(
                greaterThan(f.declared, add(f.published, o.amountTolerance)),
                greaterThan(f.published, add(f.declared, o.amountTolerance)),
              ),
            ),
          ),
        ),
        all(equal(f.layer, 'instructed'), not(holds(f.onRoll))),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { month: 'list', programme: 'list', declared: 'sum', arrived: 'sum', published: 'sum' },
  message: {
    zh: '{month}{programme}：上报{declared}，到账{arrived}，按户公示{published}。',
    en: '{programme} for {month}: {declared} declared, {arrived} arrived, {published} published for the household.',
  },
  evidence: (p) => [p.many('sameBenefit').cite('amount'), published(p).cite('amount')],
  basis: [dibaoPayment, reliefFunds],
  innocent: [
    { zh: '银行退回后下月补发', en: 'sent back by the bank and sent again the next month' },
    { zh: '几个月合并发放，每月一行', en: 'several months paid at once, a line for each' },
    { zh: '公示名单隐去姓名、号码', en: 'names and numbers are masked on the published list' },
  ],
  next: [
    {
      zh: '对照名册、代发回盘与公示照片，查清少发、多发或未公示的原因。',
      en: 'Compare the roll, the bank’s return and the published list, and find out why they differ.',
    },
  ],
})
