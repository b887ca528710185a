import {
  add,
  all,
  constant,
  equal,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  min,
  monthsBetween,
  mulDiv,
  sub,
} from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { incomes } from './dibao/incomes.ts'
import { members } from './dibao/members.ts'
import { byTheYear } from './disposable.ts'
import { ofClass } from './drawing.ts'
import { law as general } from './law.ts'
import { asks } from './rigid-expenditure/asks.ts'
import { figures } from './rigid-expenditure/figures.ts'
import { law } from './rigid-expenditure/law.ts'

/** 刚性支出困难家庭: a standing, not money. Spending is held against income as whole amounts, so income may be 0. */
export const rigidExpenditure = defineProgramme({
  id: 'rigid-expenditure',
  version: '1',
  title: { zh: '刚性支出困难家庭', en: 'Household with rigid expenditure' },
  unit: 'household',
  kind: null,
  from: '2025-01-01',
  to: null,
  basis: [law.conditions, law.spending],
  excludes: ['dibao', 'tekun', 'dibao.edge'],
  takes: {
    statuses: { tekun: ['tekun'] },
    answers: {
      standing: {
        is: 'first',
        among: [
          { value: 'dibao', of: ofClass('dibao') },
          { value: 'edge', of: ofClass('dibao-edge') },
        ],
        otherwise: 'none',
      },
    },
  },
  figures,
  asks,
  reference: 'disposable',
  members,
  incomes: (i, { month, figures: f }) =>
    incomes(i, { month, figures: { ...f, standard: { months: constant('count', 12) } } }),
  facts: (h, { month, figures: f, answers: a }, counting) => {
    const income = counting.incomes()
    const limit = counting.overMembers(() => byTheYear(f.disposable))
    const education = min(a.education, a.publicSchoolFee)
    const spending = [a.medical, education, a.rehabilitation, a.otherSpending].reduce(add, a.living)
    return {
      counted: { is: counting.members(), title: { zh: '计入人数', en: 'members counted' } },
      income: { is: income, title: { zh: '家庭总收入', en: 'income of the household' }, per: 'year' },
      limit: {
        is: limit,
        title: { zh: '限额（人均可支配收入×计入人数）', en: 'limit (disposable income × members counted)' },
        per: 'year',
      },
      room: { is: sub(limit, income), title: { zh: '限额减收入', en: 'limit less income' }, per: 'year' },
      spending: { is: spending, title: { zh: '刚性支出', en: 'rigid spending' }, per: 'year' },
      beyond: {
        is: sub(spending, mulDiv(income, f.percent, 100, 'down')),
        title: { zh: '刚性支出减总收入的规定比例', en: 'spending less that part of the income' },
        per: 'year',
      },
      monthsSince: {
        is: monthsBetween(a.recognisedIn, month),
        title: { zh: '认定后月数', en: 'months since recognition' },
      },
      validFor: { is: f.validMonths, title: figures.validMonths.title },
      assetsWithinRule: {
        is: h.to('assessment').assetsWithinRule,
        title: { zh: '财产符合当地规定', en: 'assets within the local rule' },
      },
    }
  },
  amount: null,
  conditions: (f, { answers: a }) => ({
    household: {
      title: { zh: '有计入的家庭成员', en: 'somebody is counted' },
      basis: [general.counted],
      holds: greaterThan(f.counted, 0),
      shows: ['counted'],
    },
    standing: {
      title: {
        zh: '未享受低保、特困供养，不是低保边缘家庭',
        en: 'not on dibao or tekun, and no edge household',
      },
      basis: [law.conditions],
      holds: equal(a.standing, 'none'),
      shows: [],
    },
    income: {
      title: {
        zh: '人均收入低于上年度当地人均可支配收入',
        en: 'income per head below last year’s local disposable income',
      },
      basis: [law.conditions],
      holds: greaterThan(f.room, 0),
      shows: ['income', 'limit'],
      margin: 'room',
    },
    assets: {
      title: { zh: '家庭财产符合当地规定', en: 'assets within the local rule' },
      basis: [law.conditions],
      holds: holds(f.assetsWithinRule),
      shows: [],
    },
    spending: {
      title: {
        zh: '刚性支出占总收入的比例超过当地规定',
        en: 'spending exceeds the local part of the income',
      },
      basis: [law.conditions, law.spending],
      holds: greaterThan(f.beyond, 0),
      shows: ['spending', 'income'],
      margin: 'beyond',
    },
    valid: {
      title: { zh: '在有效期内', en: 'still valid' },
      basis: [law.validity],
      holds: all(greaterThanInclusive(f.monthsSince, 0), lessThan(f.monthsSince, f.validFor)),
      shows: ['monthsSince', 'validFor'],
    },
  }),
})
