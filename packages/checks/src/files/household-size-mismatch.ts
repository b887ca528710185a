import { add, all, any, defineCheck, equal, greaterThan, holds, known, lessThan, sub } from '@hedui/core'
import { dibaoAmount, dibaoMembers } from '../law.ts'
import { persons } from '../option.ts'

/** The roll counts other persons than the member list. */
export const householdSizeMismatch = defineCheck({
  id: 'household-size-mismatch',
  number: 'F08',
  version: '1',
  title: { zh: '享受人口与成员数不符', en: 'Declared size differs from the member list' },
  description: {
    zh: '名册上的保障人数已知，且与当月成员明细中计入保障的人数不同。家庭人口（含不计入的成员）不参与比较。',
    en: 'The number of persons on the roll is known and differs from the members counted in that month’s list. The household’s whole size, with members who are not counted, is not compared.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['members']],
  about: 'household',
  per: ['household'],
  severity: 'block',
  tier: 'B',
  options: {
    tolerancePersons: persons({ title: { zh: '容差', en: 'tolerance' }, default: 0, source: 'design' }),
  },
  facts: (e) => ({
    household: e.household,
    programme: e.programme,
    month: e.month,
    unit: e.to('entry').unit,
    declared: e.declaredSize,
    counted: e
      .to('householdMonth')
      .many('memberships')
      .where((m) => holds(m.counted))
      .countDistinct((m) => m.person),
    amount: e
      .to('householdMonth')
      .many('payments')
      .from('payment')
      .sum((p) => p.amount),
  }),
  factTitles: {
    declared: { zh: '名册上的保障人数', en: 'persons counted on the roll' },
    counted: { zh: '成员明细中计入保障的人数', en: 'members counted on the member list' },
  },
  conditions: ({ household, unit, declared, counted }, o) =>
    all(
      equal(unit, 'household'),
      known(household),
      any(
        greaterThan(sub(declared, o.tolerancePersons), counted),
        lessThan(add(declared, o.tolerancePersons), counted),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { household: 'list', month: 'list', declared: 'list', counted: 'list' },
  message: {
    zh: '保障户{household}在{month}名册上是{declared}人，成员明细中计入保障的却是{counted}人。',
    en: 'For {month} the roll counts {declared} person[+declared:s] in household {household}, the member list {counted}.',
  },
  evidence: (e) => [e.cite('declaredSize'), e.to('householdMonth').many('memberships').cite('counted')],
  basis: [dibaoMembers, dibaoAmount],
  innocent: [
    {
      zh: '服刑、服役等成员列入家庭而不计入保障',
      en: 'members in prison or military service are listed but not counted',
    },
    {
      zh: '当月出生或迁入，名册与明细更新先后不一',
      en: 'a birth or move this month reached one list before the other',
    },
  ],
  next: [
    {
      zh: '对照审批表核实计入保障的成员，更正名册或明细。',
      en: 'Compare the approval form for the counted members and correct the roll or the list.',
    },
  ],
})
