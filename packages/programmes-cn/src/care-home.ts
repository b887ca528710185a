import {
  add,
  addMonths,
  any,
  choose,
  constant,
  daysBetween,
  equal,
  firstDay,
  greaterThan,
  holds,
  mul,
  mulDiv,
  not,
} from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'
import { asks } from './care-home/asks.ts'
import { validDays } from './care-home/days.ts'
import { figures } from './care-home/figures.ts'
import { law } from './care-home/law.ts'

/** 养老机构运营补贴 for one resident: the base with the top-up of the grade, by the days of the month that count. */
export const careHome = defineProgramme({
  id: 'care-home',
  version: '1',
  title: { zh: '养老机构运营补贴', en: 'Operating subsidy for care homes' },
  unit: 'person',
  kind: null,
  from: '2024-01-01',
  to: null,
  basis: [law.rates],
  figures,
  asks,
  facts: (resident, { month, figures: f, answers: a }) => {
    const percent = choose(
      equal(a.ability, 'heavy'),
      f.heavy,
      choose(
        equal(a.ability, 'medium'),
        f.medium,
        choose(equal(a.ability, 'light'), f.light, constant('count', 0)),
      ),
    )
    const days = validDays({ ...a, death: resident.to('person').death }, month, f)
    const daysOfMonth = daysBetween(firstDay(month), firstDay(addMonths(month, 1)))
    const rate = mulDiv(f.base, add(percent, constant('count', 100)), 1, 'down')
    return {
      monthly: { is: f.base, title: { zh: '基数', en: 'base' }, per: 'month' },
      percent: { is: percent, title: { zh: '上浮百分比', en: 'top-up, per cent' } },
      days: { is: days, title: { zh: '有效天数', en: 'days that count' } },
      daysOfMonth: { is: daysOfMonth, title: { zh: '当月天数', en: 'days of the month' } },
      amount: {
        is: mulDiv(rate, days, mul(daysOfMonth, 100), 'half-up'),
        title: { zh: '当月补贴（四舍五入到分）', en: 'subsidy of the month (half up to the fen)' },
      },
    }
  },
  amount: 'amount',
  conditions: (f, { answers: a }) => ({
    licensed: {
      title: { zh: '养老机构已备案（许可）', en: 'the home is on record or licensed' },
      basis: [law.licence],
      holds: holds(a.licensed),
      shows: [],
    },
    days: {
      title: { zh: '当月实际入住', en: 'lived there in the month' },
      basis: [law.rates, law.days],
      holds: greaterThan(f.days, 0),
      shows: ['days', 'daysOfMonth', 'monthly', 'percent', 'amount'],
    },
    oneHome: {
      title: { zh: '同一人当月只由一家机构申报', en: 'only one home is paid for the person' },
      basis: [law.days],
      holds: any(not(holds(a.otherHome)), holds(a.thisHome)),
      shows: [],
    },
  }),
})
