import {
  add,
  all,
  any,
  choose,
  constant,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  monthsBetween,
  mul,
  truthOf,
} from '@hedui/core'
import { defineProgramme, type Programme } from '@hedui/core/decide'
import { law } from '../law.ts'
import { addOnOf } from './add-on.ts'
import { bandOf } from './band.ts'
import { difference, isBelow, means, monthly } from './difference.ts'
import { incomes } from './incomes.ts'
import { figures } from './local-figures.ts'
import { members } from './members.ts'

/**
 * 最低生活保障 of one kind of place: the difference between the standard and income, or its band where the place pays
 * by bands; with what it adds by category, and for the months of gradual exit the amount until then.
 */
export const allowance = (own: Pick<Programme, 'id' | 'title' | 'kind'>): Programme =>
  defineProgramme({
    ...own,
    version: '1',
    unit: 'household',
    from: '2021-07-01',
    to: null,
    basis: [law.incomeTest, law.counted, law.income, law.assets, law.difference],
    excludes: ['tekun'],
    takes: { statuses: { tekun: ['tekun'] } },
    figures,
    reference: 'standard',
    members,
    incomes,
    facts: (h, given, counting) => {
      const { month, figures: f } = given
      const common = difference(h, given, counting)
      const limit = common.limit.is
      const banded = bandOf(common.difference.is, limit, given)
      const addOns = mul(
        counting.overMembers((m) => addOnOf(m, given)),
        12,
      )
      const { exitSince, exitAmount } = h.to('assessment')
      const exiting = all(
        greaterThan(f.exitMonths, 0),
        greaterThanInclusive(monthsBetween(exitSince, month), 0),
        lessThan(monthsBetween(exitSince, month), f.exitMonths),
      )
      return {
        ...common,
        addOns: {
          is: addOns,
          title: { zh: '分类施保增发', en: 'category add-ons' },
          per: 'year',
          onlyIfAny: true,
        },
        exiting: { is: truthOf(exiting), title: { zh: '在渐退期内', en: 'in the months of gradual exit' } },
        payable: {
          is: choose(
            lessThan(common.income.is, limit),
            add(banded, addOns),
            choose(exiting, mul(exitAmount, 12), constant('fen', 0)),
          ),
          title: { zh: '应发保障金', en: 'allowance due' },
          per: 'year',
        },
      }
    },
    roundings: ({ payable }) => monthly(payable),
    amount: 'amount',
    conditions: (f) => {
      const { household, assets } = means(f)
      return {
        household,
        income: {
          title: {
            zh: '家庭收入低于标准（或在渐退期内）',
            en: 'income below the standard, or in gradual exit',
          },
          basis: [law.incomeTest, law.income, law.bands, law.addOns, law.exit],
          holds: any(isBelow(f), holds(f.exiting)),
          shows: ['income', 'limit', 'leftOut', 'addOns'],
          margin: 'room',
        },
        assets,
      }
    },
  })
