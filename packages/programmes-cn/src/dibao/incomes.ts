import { all, equal, type Phrase, type Term } from '@hedui/core'
import type { IncomeGrounds, IncomeRow } from '@hedui/core/decide'
import { incomePeriod } from '../income-period.ts'
import { law } from '../law.ts'

/** The month that is decided, the period that its standard is set for, and what is left out by a figure. */
interface Period {
  readonly month: Term<'month'>
  readonly figures: {
    readonly standard: { readonly months: Term<'count'> }
    readonly basicPensionLeftOut: Term<'count'>
  }
}

const type = (i: IncomeRow, code: string, title: Phrase) => ({
  title,
  basis: [law.notIncome],
  when: equal(i.type, code),
})

/**
 * What is income, and how much of it falls into the period of the standard: a month, or the twelve months that
 * end with the month. Outside the months in which it was earned nothing is counted.
 */
export function incomes(i: IncomeRow, { month, figures: f }: Period): IncomeGrounds {
  const { isOutside, share } = incomePeriod(i, month, f.standard.months)
  return {
    notCounted: {
      preferential: type(i, 'preferential', { zh: '优待抚恤金', en: 'pension of the privileged' }),
      familyPlanning: type(i, 'family-planning', { zh: '计划生育奖励', en: 'family-planning reward' }),
      scholarship: type(i, 'scholarship', { zh: '奖学金、助学金', en: 'scholarship' }),
      bravery: type(i, 'bravery', { zh: '见义勇为奖励', en: 'reward for bravery' }),
      assistance: type(i, 'assistance', {
        zh: '政府发放的社会救助款物',
        en: 'social assistance from the government',
      }),
      basicPension: {
        title: {
          zh: '“十四五”期间中央确定的城乡居民基础养老金',
          en: 'basic pension set by the centre, in the 14th five-year period',
        },
        basis: [law.notIncome],
        when: all(equal(i.type, 'basic-pension'), equal(f.basicPensionLeftOut, 1)),
      },
      period: {
        title: { zh: '不属于核算期间', en: 'earned outside the period' },
        basis: [law.income],
        when: isOutside,
      },
    },
    share,
  }
}
