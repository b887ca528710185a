import { all, defineCheck, equal, greaterThan, holds, truthOf } from '@hedui/core'
import { dibaoMembers, tekunConditions } from '../law.ts'
import { months } from '../option.ts'

/** Counted for the minimum living allowance and supported as destitute in the same months. */
export const dibaoAndTekun = defineCheck({
  id: 'dibao-and-tekun',
  number: 'X01',
  version: '1',
  title: { zh: '低保与特困（五保）重复', en: 'Dibao and destitute support at once' },
  description: {
    zh: '同一人在同一月份既计入低保，又在特困名册上，重叠月数超过衔接期。',
    en: 'In the same month a person is counted for the minimum living allowance and stands on the roll of the destitute, for more months than a changeover allows.',
  },
  subject: 'personMonth',
  needs: [['members'], ['roll']],
  about: 'person',
  per: ['person'],
  severity: 'block',
  tier: 'B',
  options: {
    changeover: months({ title: { zh: '衔接期', en: 'changeover' }, default: 0, source: 'design' }),
  },
  facts: (m) => ({
    person: m.person,
    month: m.month,
    inBoth: truthOf(
      all(
        holds(
          m
            .many('memberships')
            .where((x) => all(equal(x.programmeClass, 'dibao'), holds(x.counted)))
            .exists(),
        ),
        holds(
          m
            .many('enrolments')
            .where((e) => equal(e.programme, 'tekun'))
            .exists(),
        ),
      ),
    ),
    monthsInBoth: m
      .to('person')
      .many('months')
      .where((x) =>
        all(
          holds(
            x
              .many('memberships')
              .where((y) => all(equal(y.programmeClass, 'dibao'), holds(y.counted)))
              .exists(),
          ),
          holds(
            x
              .many('enrolments')
              .where((e) => equal(e.programme, 'tekun'))
              .exists(),
          ),
        ),
      )
      .count(),
    amount: m
      .many('payments')
      .from('payment')
      .where((p) => equal(p.programme, 'tekun'))
      .sum((p) => p.amount),
  }),
  factTitles: {
    inBoth: { zh: '当月既计入低保又在特困名册', en: 'counted for dibao and on the tekun roll in the month' },
    monthsInBoth: { zh: '两项重叠的月数', en: 'months in both' },
  },
  conditions: ({ inBoth, monthsInBoth }, o) => all(holds(inBoth), greaterThan(monthsInBoth, o.changeover)),
  stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  shows: { month: 'list', monthsInBoth: 'max' },
  message: {
    zh: '{month}既计入低保又享受特困供养[monthsInBoth:，共重叠{monthsInBoth}个月]。',
    en: 'Counted for dibao and supported as destitute at once in {month}[monthsInBoth: ({monthsInBoth} month[+monthsInBoth:s])].',
  },
  evidence: (m) => [
    m
      .many('memberships')
      .where((x) => all(equal(x.programmeClass, 'dibao'), holds(x.counted)))
      .cite('counted'),
    m
      .many('enrolments')
      .where((e) => equal(e.programme, 'tekun'))
      .cite(),
  ],
  basis: [dibaoMembers, tekunConditions],
  innocent: [
    { zh: '由低保转为特困的当月', en: 'the month of changing over from one to the other' },
    { zh: '在低保家庭中列名但不计入保障', en: 'listed in the dibao household but not counted' },
  ],
  next: [
    {
      zh: '确认其应享受的一项，停发另一项并退回重叠部分。',
      en: 'Settle which one is due, stop the other and recover the overlap.',
    },
  ],
})
