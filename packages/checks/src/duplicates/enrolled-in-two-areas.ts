import { all, defineCheck, equal, greaterThan, holds, notEqual } from '@hedui/core'
import { reliefFunds } from '../law.ts'
import { months } from '../option.ts'

/** A person stands on the rolls of one programme in two townships for longer than a transfer takes. */
export const enrolledInTwoAreas = defineCheck({
  id: 'enrolled-in-two-areas',
  number: 'X02',
  version: '1',
  title: { zh: '跨区重复享受', en: 'Enrolled in two areas' },
  description: {
    zh: '同一人同一项目在同一月份列入两个以上乡镇（街道）的名册，且这样的月数超过转移期。乡镇按名册所写的名称比较。',
    en: 'In one month a person stands on the rolls of one programme in more than one township, and does so for more months than a transfer allows. Townships are compared by the names that rolls give.',
  },
  subject: 'enrolment',
  needs: [['roll']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  tier: 'B',
  options: {
    transfer: months({ title: { zh: '转移期', en: 'transfer' }, default: 1, source: 'design' }),
  },
  facts: (e) => ({
    person: e.beneficiary,
    name: e.name,
    programme: e.programme,
    month: e.month,
    township: e.township,
    elsewhere: e
      .to('personMonth')
      .many('enrolments')
      .where((x) => all(equal(x.programme, e.programme), notEqual(x.township, e.township)))
      .exists(),
    monthsInBoth: e
      .to('beneficiary')
      .many('months')
      .where((m) =>
        greaterThan(
          m
            .many('enrolments')
            .where((x) => equal(x.programme, e.programme))
            .countDistinct((x) => x.township),
          1,
        ),
      )
      .count(),
  }),
  factTitles: {
    elsewhere: { zh: '当月同时在其他乡镇的名册上', en: 'on the roll of another township too' },
    monthsInBoth: { zh: '同时在两地名册上的月数', en: 'months on the rolls of two townships' },
  },
  conditions: ({ elsewhere, monthsInBoth }, o) =>
    all(holds(elsewhere), greaterThan(monthsInBoth, o.transfer)),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', programme: 'list', month: 'list', township: 'list', monthsInBoth: 'list' },
  message: {
    zh: '{name}{month}同时在不止一个乡镇的{programme}名册上（{township}）[monthsInBoth:，共{monthsInBoth}个月]。',
    en: '{name} stands on the rolls of more than one township ({township}) for {programme} in {month}[monthsInBoth:, {monthsInBoth} month[+monthsInBoth:s] in all].',
  },
  evidence: (e) => [e.cite('township')],
  basis: [reliefFunds],
  innocent: [
    { zh: '转移当月两地名册都有', en: 'the month of a transfer, in which both rolls have the person' },
    { zh: '同一乡镇的不同写法', en: 'one township, written in two ways' },
  ],
  next: [
    {
      zh: '由两地核对身份与居住情况，保留一地，另一地停发并追回。',
      en: 'Let both townships compare identity and residence, keep one, stop the other and recover.',
    },
  ],
})
