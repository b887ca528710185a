import {
  add,
  addMonths,
  all,
  any,
  asOf,
  choose,
  constant,
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
  truthOf,
} from '@hedui/core'
import { isNotReturned } from '../benefit-lines.ts'
import { fact } from '../fact.ts'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { days, fen } from '../option.ts'
import { recorded } from '../recorded.ts'

const nothing = constant('fen', 0)

type BenefitMonth = Row<typeof graph.entities, 'benefitMonth'>

/** Whether it is of the household of a published list, not of a person. */
const isListed = (b: BenefitMonth) => known(b.household)

const declared = (b: BenefitMonth) => b.many('payments').from('roll')
/** Orders that no bank sent back. */
const arrived = (b: BenefitMonth) => b.many('payments').from('payment').where(isNotReturned)

/** Money of somebody who is on no roll of the programme and month. */
const paidAlone = (b: BenefitMonth) =>
  b
    .many('payments')
    .where((line) =>
      all(
        not(holds(line.many('sameBenefit').from('roll').exists())),
        not(holds(line.many('rollLines').exists())),
      ),
    )

/** Lines of the roll that name the household. */
const certified = (b: BenefitMonth) => declared(b).where((line) => known(line.household))

/** What was published of the household that a line of the roll names. */
const publishedOf = (b: BenefitMonth, line: Row<typeof graph.entities, 'payment'>) =>
  line.many('publications').where((published) => equal(published.programme, b.programme))

/**
 * Lines of published lists whose household is on no roll that was read: that of the programme is complete, or the list
 * of members, which is of urban and rural 低保, has nobody of it.
 */
const publishedAlone = (b: BenefitMonth) =>
  b.many('publications').where((line) =>
    all(
      not(recorded(line.many('enrolments').exists())),
      any(
        not(
          holds(
            line
              .many('enrolments')
              .where((on) => equal(on.programme, line.programme))
              .exists(),
          ),
        ),
        all(equal(line.class, 'dibao'), not(holds(line.many('memberships').exists()))),
      ),
    ),
  )

/** What was declared, what arrived and what was published of one benefit are not the same. */
export const declaredPaidPublishedDiffer = defineCheck({
  id: 'declared-paid-published-differ',
  number: 'F13',
  version: '1',
  title: { zh: '上报、打卡、公示三套数据不一致', en: 'Declared, paid and published data differ' },
  description: {
    zh: '同一人、同一项目、同一月份：名册上报的没有到账或少到账（过了到账期限仍未补发），到账多于上报，到账而名册上没有，上报的没有公示、公示金额不同，或者公示的户不在名册上。银行退回的不算到账，重发的算。',
    en: 'Of one person, programme and month: what the roll declares did not arrive, or less of it, though the time to send it again has passed; more arrived than was declared; money arrived for somebody who is not on the roll; what was declared was not published, or with another amount; or a household was published that is on no roll. What a bank sent back did not arrive, what was sent again did.',
  },
  subject: 'benefitMonth',
  needs: [['roll'], ['payment']],
  about: 'person',
  per: ['person', 'household', 'programme'],
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
  facts: (b) => ({
    person: b.person,
    household: b.household,
    programme: b.programme,
    month: b.month,
    stated: b.stated,
    unit: b.to('entry').unit,
    identified: b
      .to('person')
      .many('identifiers')
      .where((i) => isIn(i.state, ['ok', 'legacy-15']))
      .exists(),
    paidAlone: paidAlone(b).exists(),
    isDeclared: declared(b).exists(),
    declared: choose(
      any(isListed(b), holds(fact('truth', 'paidAlone'))),
      nothing,
      declared(b).sum((line) => line.amount),
    ),
    arrived: choose(
      isListed(b),
      nothing,
      arrived(b).sum((line) => line.amount),
    ),
    isCertified: certified(b).exists(),
    published: choose(
      isListed(b),
      b.many('publications').sum((line) => line.amount),
      choose(
        all(not(holds(fact('truth', 'paidAlone'))), holds(fact('truth', 'isCertified'))),
        declared(b).max((line) => publishedOf(b, line).sum((published) => published.amount)),
        nothing,
      ),
    ),
    publishedAlone: truthOf(all(isListed(b), holds(publishedAlone(b).exists()))),
    sinceMonth: daysBetween(firstDay(addMonths(b.month, 1)), asOf),
    amount: max(
      max(
        sub(fact('fen', 'declared'), fact('fen', 'arrived')),
        sub(fact('fen', 'arrived'), fact('fen', 'declared')),
      ),
      0,
    ),
  }),
  factTitles: {
    declared: { zh: '上报金额', en: 'declared' },
    isDeclared: { zh: '名册载明金额', en: 'the roll states an amount' },
    identified: { zh: '号码可用', en: 'has a number that is right' },
    paidAlone: { zh: '发放而名册上没有', en: 'paid and on no roll' },
    arrived: { zh: '到账金额', en: 'arrived' },
    isCertified: { zh: '名册载明保障户', en: 'the roll names the household' },
    published: { zh: '公示金额', en: 'published' },
    publishedAlone: { zh: '公示而名册上没有', en: 'published and on no roll' },
    sinceMonth: { zh: '月末至今(天)', en: 'days since the month ended' },
  },
  conditions: (f, o) =>
    all(
      holds(f.stated),
      any(
        holds(f.publishedAlone),
        all(
          holds(f.identified),
          any(
            holds(f.paidAlone),
            all(
              greaterThan(f.declared, add(f.arrived, o.amountTolerance)),
              greaterThanInclusive(f.sinceMonth, o.settlementLag),
            ),
            all(holds(f.isDeclared), greaterThan(f.arrived, add(f.declared, o.amountTolerance))),
            all(
              equal(f.unit, 'household'),
              holds(f.isCertified),
              any(
                greaterThan(f.declared, add(f.published, o.amountTolerance)),
                greaterThan(f.published, add(f.declared, o.amountTolerance)),
              ),
            ),
          ),
        ),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: {
    month: 'list',
    programme: 'list',
    declared: 'sum',
    arrived: 'sum',
    published: 'sum',
  },
  message: {
    zh: '{month}[programme:{programme}]上报{declared}，到账{arrived}，按户公示{published}，三处对不上。',
    en: 'For {month}[programme:, {programme}], {declared} was declared, {arrived} arrived and {published} was published for the household: they do not agree.',
  },
  evidence: (b) => [
    b.many('payments').cite('amount'),
    declared(b)
      .along('publications')
      .where((line) => equal(line.programme, b.programme))
      .cite('amount'),
    b.many('publications').cite('amount'),
  ],
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
