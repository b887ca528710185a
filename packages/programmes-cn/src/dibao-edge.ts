import {
  all,
  choose,
  equal,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  min,
  monthsBetween,
  mul,
  mulDiv,
  sub,
} from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { incomes } from './dibao/incomes.ts'
import { members } from './dibao/members.ts'
import { figures } from './dibao-edge/figures.ts'
import { law as edgeLaw } from './dibao-edge/law.ts'
import { law } from './law.ts'

/**
 * 最低生活保障边缘家庭: a standing, not money. Too much income for the allowance, but less than one and a half times
 * its standard; compared as totals over twelve months.
 */
export const dibaoEdge = defineProgramme({
  id: 'dibao.edge',
  version: '1',
  title: { zh: '最低生活保障边缘家庭', en: 'Household on the edge of dibao' },
  unit: 'household',
  kind: 'urban',
  from: '2021-07-01',
  to: null,
  basis: [edgeLaw.edge, law.counted, law.income, law.assets],
  excludes: ['dibao', 'tekun'],
  takes: { statuses: { tekun: ['tekun'] } },
  figures,
  reference: 'standard',
  members,
  incomes,
  facts: (h, { month, figures: f }, counting) => {
    const standard = choose(equal(f.standard.months, 12), f.standard, mul(f.standard, 12))
    const limit = counting.overMembers(() => standard)
    const edge = mulDiv(limit, f.percent, 100, 'half-up')
    const income = counting.incomes()
    const newIncome = counting.incomes((i) =>
      all(
        greaterThanInclusive(monthsBetween(i.newSince, month), 0),
        lessThan(monthsBetween(i.newSince, month), f.newWorkMonths),
      ),
    )
    const forDibao = sub(income, min(newIncome, mulDiv(standard, f.newWorkStandards, 1, 'down')))
    return {
      counted: { is: counting.members(), title: { zh: '计入人数', en: 'members counted' } },
      income: { is: income, title: { zh: '家庭收入', en: 'household income' }, per: 'year' },
      forDibao: {
        is: forDibao,
        title: { zh: '按低保核算的收入', en: 'income as dibao counts it' },
        per: 'year',
      },
      limit: {
        is: limit,
        title: { zh: '低保限额（标准×计入人数）', en: 'limit of dibao (standard × members counted)' },
        per: 'year',
      },
      edge: {
        is: edge,
        title: { zh: '边缘线（限额×百分比）', en: 'edge line (limit × per cent)' },
        per: 'year',
      },
      room: {
        is: sub(edge, income),
        title: { zh: '边缘线减收入', en: 'edge line less income' },
        per: 'year',
      },
      assetsWithinRule: {
        is: h.to('assessment').assetsWithinRule,
        title: { zh: '财产符合当地规定', en: 'assets within the local rule' },
      },
    }
  },
  amount: null,
  conditions: (f) => ({
    household: {
      title: { zh: '有计入的家庭成员', en: 'somebody is counted' },
      basis: [law.counted],
      holds: greaterThan(f.counted, 0),
      shows: ['counted'],
    },
    notDibao: {
      title: {
        zh: '收入不低于低保标准，不符合低保条件',
        en: 'income not below the standard: no claim to dibao',
      },
      basis: [edgeLaw.edge, law.incomeTest],
      holds: greaterThanInclusive(f.forDibao, f.limit),
      shows: ['forDibao', 'limit'],
    },
    income: {
      title: {
        zh: '人均收入低于低保标准的1.5倍',
        en: 'income per head below one and a half times the standard',
      },
      basis: [edgeLaw.edge, law.income],
      holds: greaterThan(f.room, 0),
      shows: ['income', 'edge'],
      margin: 'room',
    },
    assets: {
      title: { zh: '家庭财产符合当地规定', en: 'assets within the local rule' },
      basis: [edgeLaw.edge, law.assets],
      holds: holds(f.assetsWithinRule),
      shows: [],
    },
  }),
})
