import { any, choose, equal, greaterThanInclusive, holds, lessThan, not, truthOf } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { diedBefore } from './alive.ts'
import { draws, ofClass } from './drawing.ts'
import { law } from './law.ts'
import { ageIn } from './old-age/age.ts'
import { figures } from './old-age/figures.ts'

/** 高龄津贴: a flat amount by age band, up to and with the month of death. */
export const oldAge = defineProgramme({
  id: 'old-age',
  version: '1',
  title: { zh: '高龄津贴', en: 'Old-age allowance' },
  unit: 'person',
  kind: null,
  from: '2013-07-01',
  to: null,
  basis: [law.oldAge, law.oldAgeLocal],
  takes: { benefits: ofClass('dibao') },
  figures,
  facts: (p, given) => {
    const f = given.figures
    const years = ageIn(p.to('person').birthDate, given)
    return {
      age: { is: years, title: { zh: '计发年龄', en: 'age that counts' } },
      allowance: {
        is: choose(lessThan(years, 90), f.from80, choose(lessThan(years, 100), f.from90, f.from100)),
        title: { zh: '本年龄段标准', en: 'allowance of the age band' },
        per: 'month',
      },
      alive: {
        is: truthOf(not(diedBefore(p, given.month))),
        title: { zh: '未于此前月份死亡', en: 'did not die in an earlier month' },
      },
      covered: {
        is: truthOf(any(not(equal(f.onlyOnDibao, 1)), draws(p, ofClass('dibao')))),
        title: { zh: '属于当地发放范围', en: 'among those to whom the place pays it' },
      },
    }
  },
  roundings: ({ allowance }) => ({
    amount: {
      title: { zh: '月津贴', en: 'monthly allowance' },
      basis: [law.oldAgeLocal],
      rule: 'down',
      of: allowance,
      by: 1,
    },
  }),
  amount: 'amount',
  conditions: (f) => ({
    age: {
      title: { zh: '年满80周岁', en: '80 or more' },
      basis: [law.oldAge],
      holds: greaterThanInclusive(f.age, 80),
      shows: ['age'],
    },
    alive: {
      title: { zh: '在世，或于本月死亡', en: 'alive, or died in the month' },
      basis: [law.oldAgeLocal],
      holds: holds(f.alive),
      shows: [],
    },
    covered: {
      title: { zh: '属于当地发放范围', en: 'among those to whom the place pays it' },
      basis: [law.oldAge],
      holds: holds(f.covered),
      shows: [],
    },
  }),
})
