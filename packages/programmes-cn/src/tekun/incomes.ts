import { isIn } from '@hedui/core'
import type { Given, IncomeGrounds, IncomeRow } from '@hedui/core/decide'
import { incomePeriod } from '../income-period.ts'
import { law } from '../law.ts'
import type { figures } from './figures.ts'

/** What is income of the destitute, over the period of the standard. */
export function incomes(i: IncomeRow, { month, figures: f }: Given<typeof figures>): IncomeGrounds {
  const { isOutside, share } = incomePeriod(i, month, f.standard.months)
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
        when: isOutside,
      },
    },
    share,
  }
}
