import {
  all,
  choose,
  constant,
  equal,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  max,
  min,
  monthsBetween,
  mul,
  mulDiv,
  sub,
} from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { figures } from './dibao/figures.ts'
import { incomes } from './dibao/incomes.ts'
import { members } from './dibao/members.ts'
import { law } from './law.ts'

/**
 * 农村最低生活保障: the difference between the standard for all who are counted and their income. Compared as
 * totals over twelve months, so that nothing is rounded before the end.
 */
export const dibaoRural = defineProgramme({
  id: 'dibao.rural',
  version: '1',
  title: { zh: '农村最低生活保障', en: 'Rural minimum living allowance (dibao)' },
  unit: 'household',
  kind: 'rural',
  from: '2021-07-01',
  to: null,
  basis: [law.incomeTest, law.counted, law.income, law.assets, law.difference],
  excludes: ['tekun'],
  figures,
  reference: 'standard',
  members,
  incomes,
  facts: (h, { month, figures: f }, counting) => {
    const standard = choose(equal(f.standard.months, 12), f.standard, mul(f.standard, 12))
    const limit = counting.overMembers(() => standard)
    const newIncome = counting.incomes((i) =>
      all(
        greaterThanInclusive(monthsBetween(i.newSince, month), 0),
        lessThan(monthsBetween(i.newSince, month), f.newWorkMonths),
      ),
    )
    const leftOut = min(newIncome, mulDiv(standard, f.newWorkStandards, 1, 'down'))
    const income = sub(counting.incomes(), leftOut)
    const room = sub(limit, income)
    return {
      counted: { is: counting.members(), title: { zh: '计入人数', en: 'members counted' } },
      income: { is: income, title: { zh: '家庭收入', en: 'household income' }, per: 'year' },
      leftOut: {
        is: leftOut,
        title: { zh: '新就业收入扣减', en: 'income from new work left out' },
        per: 'year',
        onlyIfAny: true,
      },
      limit: {
        is: limit,
        title: { zh: '限额（标准×计入人数）', en: 'limit (standard × members counted)' },
        per: 'year',
      },
      room: { is: room, title: { zh: '限额减收入', en: 'limit less income' }, per: 'year' },
      difference: {
        is: max(room, constant('fen', 0)),
        title: { zh: '差额', en: 'difference' },
        per: 'year',
      },
      assetsWithinRule: {
        is: h.to('assessment').assetsWithinRule,
        title: { zh: '财产符合当地规定', en: 'assets within the local rule' },
      },
    }
  },
  roundings: ({ difference }) => ({
    amount: {
      title: { zh: '月保障金', en: 'monthly allowance' },
      basis: [law.perHead, law.design],
      rule: 'half-up',
      of: difference,
      by: 12,
    },
  }),
  amount: 'amount',
  conditions: (f) => ({
    household: {
      title: { zh: '有计入的家庭成员', en: 'somebody is counted' },
      basis: [law.counted],
      holds: greaterThan(f.counted, 0),
      shows: ['counted'],
    },
    income: {
      title: { zh: '家庭收入低于标准', en: 'income below the standard' },
      basis: [law.incomeTest, law.income],
      holds: lessThan(f.income, f.limit),
      shows: ['income', 'limit', 'leftOut'],
      margin: 'room',
    },
    assets: {
      title: { zh: '家庭财产符合当地规定', en: 'assets within the local rule' },
      basis: [law.assets],
      holds: holds(f.assetsWithinRule),
      shows: [],
    },
  }),
})
