import {
  add,
  addMonths,
  any,
  choose,
  constant,
  equal,
  greaterThan,
  isIn,
  lessThan,
  max,
  min,
  monthsBetween,
  sub,
} from '@hedui/core'
import type { Given, IncomeGrounds, IncomeRow } from '@hedui/core/decide'
import { law } from '../law.ts'
import type { figures } from './figures.ts'

/** What is income of the destitute, over the period of the standard. */
export function incomes(i: IncomeRow, { month, figures: f }: Given<typeof figures>): IncomeGrounds {
  const start = addMonths(month, sub(constant('count', 1), f.standard.months))
  const monthsWithin = max(add(monthsBetween(max(i.firstMonth, start), min(i.lastMonth, month)), 1), 0)
  return {
    notCounted: {
      leftOut: {
        title: {
          zh: '基础养老金、社会保险待遇、优待抚恤金、高龄津贴和社会救助款物',
          en: 'basic pension, pension of the privileged, old-age allowance or social assistance',
        },
        basis: [law.tekunIncome],
        when: isIn(i.type, ['basic-pension', 'preferential', 'old-age', 'assistance']),
      },
      period: {
        title: { zh: '不属于核算期间', en: 'earned outside the period' },
        basis: [law.tekunIncome],
        when: any(greaterThan(i.firstMonth, month), lessThan(i.lastMonth, start)),
      },
    },
    share: {
      title: { zh: '跨期收入按月分摊', en: 'income of several months, by the month' },
      basis: [law.design],
      rule: 'half-up',
      of: i.amount,
      times: choose(equal(f.standard.months, 12), monthsWithin, constant('count', 12)),
      by: add(monthsBetween(i.firstMonth, i.lastMonth), 1),
    },
  }
}
