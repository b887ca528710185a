import {
  addMonths,
  all,
  any,
  equal,
  firstDay,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  lessThanInclusive,
  min,
  mul,
  mulDiv,
  not,
  notEqual,
} from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { byTheYear } from './disposable.ts'
import { ofClass } from './drawing.ts'
import { asks } from './temporary-relief/asks.ts'
import { figures } from './temporary-relief/figures.ts'
import { law } from './temporary-relief/law.ts'

/**
 * 临时救助: the minimum living standard times persons and months, up to a cap, paid once. In an emergency help
 * comes first; only the other types have an income check and a public notice.
 */
export const temporaryRelief = defineProgramme({
  id: 'temporary-relief',
  version: '1',
  title: { zh: '临时救助', en: 'Temporary relief' },
  unit: 'household',
  kind: 'urban',
  from: '2018-02-01',
  to: null,
  basis: [law.relief, law.types, law.standard],
  takes: { answers: { onDibao: { is: 'given', of: ofClass('dibao') } } },
  figures,
  asks,
  facts: (h, { figures: f, answers: a }) => {
    const computed = mulDiv(f.standard, mulDiv(a.persons, a.months, 1, 'down'), f.standard.months, 'half-up')
    const cap = mulDiv(f.standard, f.capStandards, f.standard.months, 'half-up')
    const amount = min(computed, cap)
    const [income, limit] = [mul(a.incomePerHead, 12), byTheYear(f.disposable)]
    return {
      computed: {
        is: computed,
        title: { zh: '低保标准×救助人数×救助月数', en: 'standard × persons × months' },
      },
      cap: { is: cap, title: { zh: '救助上限', en: 'cap' } },
      amount: { is: amount, title: { zh: '救助金额', en: 'amount' } },
      ofTownship: { is: f.townshipLimit, title: { zh: '乡镇审批限额', en: 'limit of the township' } },
      income: { is: income, title: { zh: '人均可支配收入', en: 'disposable income per head' }, per: 'year' },
      limit: { is: limit, title: figures.disposable.title, per: 'year' },
      monthsWithoutIncome: { is: a.monthsWithoutIncome, title: asks.monthsWithoutIncome.title },
      assetsWithinRule: {
        is: h.to('assessment').assetsWithinRule,
        title: { zh: '财产符合当地规定', en: 'assets within the local rule' },
      },
    }
  },
  amount: 'amount',
  once: true,
  conditions: (f, { month, answers: a }) => ({
    need: {
      title: { zh: '有需要救助的人和期限', en: 'somebody is in need for some time' },
      basis: [law.standard, law.design],
      holds: greaterThan(f.computed, 0),
      shows: ['computed', 'cap'],
    },
    income: {
      title: {
        zh: '支出型须人均可支配收入低于当地上年水平（其他类型不核查）',
        en: 'expenditure type: disposable income per head below last year’s local figure (others: not checked)',
      },
      basis: [law.types],
      holds: any(notEqual(a.hardship, 'expenditure'), lessThan(f.income, f.limit)),
      shows: [],
    },
    assets: {
      title: {
        zh: '支出型须家庭财产符合当地规定（其他类型不核查）',
        en: 'expenditure type: assets within the local rule (others: not checked)',
      },
      basis: [law.types],
      holds: any(notEqual(a.hardship, 'expenditure'), holds(f.assetsWithinRule)),
      shows: [],
    },
    notice: {
      title: {
        zh: '支出型须先公示（急难型可以略去）',
        en: 'expenditure type: public notice was held (an emergency may do without)',
      },
      basis: [law.procedure],
      holds: any(
        notEqual(a.hardship, 'expenditure'),
        lessThan(a.noticeHeldOn, firstDay(addMonths(month, 1))),
      ),
      shows: [],
    },
    jobless: {
      title: {
        zh: '无收入人员须连续三个月无收入、未参加失业保险、未享受低保（其他类型不适用）',
        en: 'out of work: three months in a row without income, uninsured, not on dibao (others: no matter)',
      },
      basis: [law.jobless],
      holds: any(
        notEqual(a.hardship, 'jobless'),
        all(
          greaterThanInclusive(f.monthsWithoutIncome, 3),
          not(holds(a.unemploymentInsured)),
          not(holds(a.onDibao)),
        ),
      ),
      shows: [],
    },
    competence: {
      title: {
        zh: '乡镇审批的不超过限额',
        en: 'the county decides, or it is within the limit of the township',
      },
      basis: [law.township],
      holds: any(equal(a.decidedBy, 'county'), lessThanInclusive(f.amount, f.ofTownship)),
      shows: ['amount', 'ofTownship'],
    },
  }),
})
