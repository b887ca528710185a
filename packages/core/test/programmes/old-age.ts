import { age, choose, constant, firstDay, greaterThanInclusive, lessThan } from '../../src/expression/term.ts'
import type { Parameter } from '../../src/parameters/parameter.ts'
import { defineProgramme } from '../../src/programmes/define.ts'

const law = [{ zh: '虚拟规定', en: 'an invented rule' }]

/** An invented allowance for a person of 80 or more, and more from 90. */
export const oldAge = defineProgramme({
  id: 'old-age',
  version: '1',
  title: { zh: '高龄津贴', en: 'Old-age allowance' },
  unit: 'person',
  kind: null,
  from: '2020-01-01',
  to: '2029-12-31',
  basis: law,
  figures: {
    from80: { id: 'old-age.80', type: 'fen', title: { zh: '80至89周岁标准', en: 'figure for 80 to 89' } },
    from90: { id: 'old-age.90', type: 'fen', title: { zh: '90周岁以上标准', en: 'figure from 90 on' } },
  },
  facts: (p, { month, figures }) => {
    const years = age(p.to('person').birthDate, firstDay(month))
    return {
      age: { is: years, title: { zh: '年龄', en: 'age' } },
      allowance: {
        is: choose(lessThan(years, 90), figures.from80, figures.from90),
        title: { zh: '标准', en: 'figure' },
        per: 'month',
      },
      none: { is: constant('fen', 0), title: { zh: '扣减', en: 'deduction' }, per: 'month', onlyIfAny: true },
    }
  },
  roundings: ({ allowance }) => ({
    amount: {
      title: { zh: '月津贴', en: 'monthly allowance' },
      basis: law,
      rule: 'down',
      of: allowance,
      by: 1,
    },
  }),
  amount: 'amount',
  conditions: (f) => ({
    age: {
      title: { zh: '年满80周岁', en: 'is 80 or more' },
      basis: law,
      holds: greaterThanInclusive(f.age, 80),
      shows: ['age', 'none'],
    },
  }),
})

const figure = (id: string, value: number): Parameter => ({
  id,
  type: 'fen',
  title: { zh: id, en: id },
  entries: [{ area: '*', from: '2020-01-01', to: null, value, source: 'synthetic', synthetic: true }],
})

export const oldAgeFigures: readonly Parameter[] = [figure('old-age.80', 5_000), figure('old-age.90', 10_000)]
