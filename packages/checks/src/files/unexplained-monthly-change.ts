import {
  add,
  addMonths,
  all,
  any,
  choose,
  constant,
  defineCheck,
  equal,
  type graph,
  holds,
  isIn,
  known,
  lessThanInclusive,
  month,
  not,
  notEqual,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { dueTo } from '../entitlement/due/due.ts'
import { figures } from '../entitlement/due/figures.ts'
import { fact } from '../fact.ts'
import { formTotals } from '../law.ts'
import { notRecorded, recorded } from '../recorded.ts'

type BenefitMonth = Row<typeof graph.entities, 'benefitMonth'>

const monthBefore = (b: BenefitMonth) => addMonths(b.month, -1)
/** The same benefit in the month before. */
const before = (b: BenefitMonth) => b.many('months').where((m) => equal(m.month, monthBefore(b)))

/** Programmes of which a household has one at most, so that it leaves one for another. */
const livelihoods = ['dibao.urban', 'dibao.rural', 'dibao.edge', 'tekun']
const otherLivelihood = (b: BenefitMonth, on: Term<'month'>) =>
  b
    .to('person')
    .many('enrolments')
    .where((e) => all(equal(e.month, on), isIn(e.programme, livelihoods), isIn(b.programme, livelihoods)))
    .exists()

/** Whether lines are of a household that is on the roll of a month under another head. */
const sameHousehold = (b: BenefitMonth, on: Term<'month'>) => (e: Row<typeof graph.entities, 'enrolment'>) =>
  recorded(
    e
      .to('household')
      .many('enrolments')
      .where((other) => all(equal(other.month, on), equal(other.programme, b.programme)))
      .exists(),
  )

const adjusted = (b: BenefitMonth) =>
  b
    .to('person')
    .many('adjustments')
    .where((a) => all(equal(a.month, b.month), equal(a.programme, b.programme)))
/** Adjustments of the household that a line of either month names. */
const adjustedHousehold = (b: BenefitMonth) =>
  b
    .many('rollLines')
    .along('adjustments')
    .where((a) => all(equal(a.programme, b.programme), equal(a.month, b.month)))

/** A line of a roll is new, gone or of another amount, and nothing on record says why. */
export const unexplainedMonthlyChange = defineCheck({
  id: 'unexplained-monthly-change',
  number: 'F11',
  version: '1',
  title: { zh: '环比异动', en: 'Unexplained change against last month' },
  description: {
    zh: '与上月名册相比，新增、减少或改变了金额，而动态调整表中没有该人（户）该项目当月的调整；因标准调整或年龄档次变化而应有的金额变动、户主变更、低保与特困之间的转换、死亡后的减少除外。上月或本月名册未收齐的没有结论。',
    en: 'Against last month’s roll a line is new, gone or of another amount, and the lists of adjustments have none of the person or household for that programme and month. Left out: amounts that changed by what a new standard or an age band makes of them, another head of the same household, those who change between the minimum living allowance and the support for the destitute, and those who died. Where either roll is not complete there is no verdict.',
  },
  subject: 'benefitMonth',
  needs: [['roll'], ['adjustment']],
  about: 'person',
  per: ['person', 'programme', 'month'],
  severity: 'medium',
  tier: 'B',
  options: {},
  figures: Object.values(figures),
  facts: (b) => ({
    person: b.person,
    programme: b.programme,
    month: b.month,
    identified: b
      .to('person')
      .many('identifiers')
      .where((i) => isIn(i.state, ['ok', 'legacy-15']))
      .exists(),
    isOn: b.many('enrolments').exists(),
    wasOn: before(b).along('enrolments').exists(),
    amount: b
      .many('payments')
      .from('roll')
      .sum((line) => line.amount),
    amountBefore: before(b)
      .along('payments')
      .from('roll')
      .sum((line) => line.amount),
    hasFigures: b
      .many('enrolments')
      .where((e) => dueTo(e, b.month).isStated)
      .exists(),
    due: b.many('enrolments').sum((e) => dueTo(e, b.month).due),
    dueBefore: b.many('enrolments').sum((e) => dueTo(e, monthBefore(b)).due),
    adjusted: adjusted(b).exists(),
    adjustedHousehold: adjustedHousehold(b).exists(),
    unclear: b
      .to('person')
      .many('adjustments')
      .where((a) => any(not(known(a.month)), not(known(a.programme))))
      .exists(),
    died: truthOf(recorded(truthOf(lessThanInclusive(month(b.to('person').death), b.month)))),
    joins: truthOf(
      any(
        recorded(otherLivelihood(b, monthBefore(b))),
        holds(
          b
            .many('enrolments')
            .where(sameHousehold(b, monthBefore(b)))
            .exists(),
        ),
      ),
    ),
    leaves: truthOf(
      any(
        recorded(otherLivelihood(b, b.month)),
        holds(before(b).along('enrolments').where(sameHousehold(b, b.month)).exists()),
      ),
    ),
    change: choose(
      holds(fact('truth', 'wasOn')),
      choose(holds(fact('truth', 'isOn')), constant('code', 'changed'), constant('code', 'gone')),
      constant('code', 'new'),
    ),
  }),
  factTitles: {
    identified: { zh: '号码可用', en: 'has a number that is right' },
    isOn: { zh: '在本月名册上', en: 'on the roll' },
    wasOn: { zh: '在上月名册上', en: 'on the roll of the month before' },
    amount: { zh: '本月上报金额', en: 'declared' },
    amountBefore: { zh: '上月上报金额', en: 'declared for the month before' },
    hasFigures: { zh: '名册所载足以计算', en: 'the roll states enough to calculate' },
    due: { zh: '按本月标准应发', en: 'due by the figures of the month' },
    dueBefore: { zh: '按上月标准应发', en: 'due by the figures of the month before' },
    adjusted: { zh: '有动态调整', en: 'adjusted' },
    adjustedHousehold: { zh: '户有动态调整', en: 'the household was adjusted' },
    unclear: { zh: '有月份或项目不明的调整', en: 'an adjustment of nobody knows which month or programme' },
    died: { zh: '已死亡', en: 'died' },
    joins: { zh: '转自其他项目或同户换户主', en: 'came from another programme, or as the new head' },
    leaves: { zh: '转入其他项目或同户换户主', en: 'left for another programme, or has a new head' },
    change: { zh: '变动', en: 'change' },
  },
  codeTitles: {
    change: {
      new: { zh: '比上月多了这一行', en: 'has a new line' },
      gone: { zh: '比上月少了这一行', en: 'has lost the line' },
      changed: { zh: '金额与上月不同', en: 'has another amount' },
    },
  },
  conditions: (f) =>
    all(
      holds(f.identified),
      any(
        all(holds(f.isOn), not(holds(f.wasOn)), not(holds(f.joins))),
        all(holds(f.wasOn), not(holds(f.isOn)), not(holds(f.leaves)), not(holds(f.died))),
        all(
          holds(f.wasOn),
          holds(f.hasFigures),
          notEqual(f.amount, f.amountBefore),
          notEqual(add(f.amount, f.dueBefore), add(f.amountBefore, f.due)),
        ),
      ),
      notRecorded(f.adjusted, f.unclear),
      not(recorded(f.adjustedHousehold)),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { month: 'list', programme: 'list', change: 'list', amountBefore: 'list', amount: 'list' },
  message: {
    zh: '[month:{month}]{programme}名册[change:{change}][?change:可能与上月不同]（上月[amountBefore:{amountBefore}][!amountBefore:没有金额][?amountBefore:不详]，本月[amount:{amount}][!amount:没有金额][?amount:不详]），动态调整表上找不到缘由。',
    en: 'The roll [month:of {month} ]for {programme} [change:{change}][?change:may differ from that of the month before] ([amountBefore:{amountBefore}][!amountBefore:nothing][?amountBefore:an unknown amount] then, [amount:{amount}][!amount:nothing][?amount:an unknown amount] now), and no adjustment says why.',
  },
  evidence: (b) => [b.many('enrolments').cite(), before(b).along('enrolments').cite()],
  basis: [formTotals],
  innocent: [
    { zh: '调整审批已作出、未列入调整表', en: 'approved, and left out of the list of adjustments' },
    { zh: '当月的动态调整表没有交来', en: 'the list of adjustments of the month was not handed over' },
    { zh: '上月漏报、本月补报', en: 'left out last month and reported now' },
  ],
  next: [
    {
      zh: '向乡镇核实变动原因并补登调整；没有依据的恢复原状。',
      en: 'Ask the township for the reason and enter the adjustment; undo what has no ground.',
    },
  ],
})
