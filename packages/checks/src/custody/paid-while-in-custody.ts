import {
  addMonths,
  all,
  coalesce,
  daysBetween,
  defineCheck,
  firstDay,
  greaterThanInclusive,
  holds,
  isIn,
  max,
  min,
} from '@hedui/core'
import {
  beyondDue,
  dibaoFigures,
  isExact,
  withoutMember,
  withoutMemberTitles,
} from '../entitlement/due/beyond.ts'
import { dibaoMembers, reliefFunds, tekunEnd } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes, days } from '../option.ts'

/** A benefit that counts a person for a month which that person spent in prison or in compulsory rehabilitation. */
export const paidWhileInCustody = defineCheck({
  id: 'paid-while-in-custody',
  number: 'P01',
  version: '1',
  title: { zh: '服刑保', en: 'Paid while in custody' },
  description: {
    zh: '计入保障的人员在款项所属月份内被收监服刑或强制隔离戒毒达到规定天数（当月不足该天数的，为整月）。社区矫正、暂予监外执行的人员仍计入保障。低保按差额发放的，按其余保障人员的标准、所载收入与分类施保重新计算，涉及金额为多发部分，同户有几名在押成员的由各人平摊；标准未设定、收入不明或其他家庭项目，涉及金额为上限。',
    en: 'A counted person spent at least the set number of days of the month paid for in prison or in compulsory rehabilitation (in a shorter month, all of it). Persons who serve a sentence at home still count. Of dibao, unless it is paid by bands, the amount is what was paid beyond what the other members who count are due by the standard, their stated incomes and add-ons, shared among the members of a household who are in custody; where a figure or an income is not known, and of other benefits of a household, it is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['custody']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  figures: dibaoFigures,
  options: {
    custodyKinds: codes({
      title: { zh: '不计入保障的执行方式', en: 'kinds of custody in which a person is not counted' },
      default: ['prison', 'compulsory-rehab'],
      source: '《最低生活保障审核确认办法》（2021）第七条',
    }),
    minDays: days({
      title: { zh: '当月在押天数', en: 'days of the month spent in custody' },
      default: 30,
      source: 'design',
    }),
    layers: meansTested.layers,
    programmes: codes({
      title: { zh: '哪些类项目', en: 'classes of programmes examined' },
      default: ['dibao', 'tekun'],
      source: '《最低生活保障审核确认办法》（2021）第七条；《特困人员认定办法》（2021）第二十四条',
    }),
  },
  facts: (r, o) => {
    const [first, next] = [firstDay(r.month), firstDay(addMonths(r.month, 1))]
    const stays = (x: typeof r) =>
      x
        .to('person')
        .many('custodies')
        .where((c) => isIn(c.custodyKind, o.custodyKinds))
    const daysInside = (x: typeof r) =>
      stays(x).max((c) => daysBetween(max(c.enteredAt, first), min(coalesce(c.releasedAt, c.endsAt), next)))
    const daysNeeded = min(daysBetween(first, next), o.minDays)
    return {
      ...paidFor(r),
      ...withoutMember(r, (x) => greaterThanInclusive(daysInside(x), daysNeeded)),
      ...beyondDue(r, r.to('payment').amount),
      enteredAt: stays(r).max((c) => c.enteredAt),
      daysInside: daysInside(r),
      daysNeeded,
      nameAgrees: stays(r)
        .where((c) => namedAs(c.name, r))
        .exists(),
    }
  },
  factTitles: {
    ...withoutMemberTitles,
    daysInside: { zh: '当月在押天数', en: 'days of the month in custody' },
    daysNeeded: { zh: '不计入保障所需天数', en: 'days from which a person is not counted' },
    enteredAt: { zh: '入监（所）日期', en: 'entered on' },
  },
  conditions: (facts, o) =>
    all(isPaidFor(facts, o), greaterThanInclusive(facts.daysInside, facts.daysNeeded)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: (facts) => ({
    programme: 'programme',
    month: 'month',
    amount: { fen: 'excess', exact: isExact(facts) },
  }),
  shows: { enteredAt: 'list', month: 'list', daysInside: 'max', amount: 'sum', programme: 'list' },
  message: {
    zh: '[enteredAt:{enteredAt}起被收监或强制隔离戒毒][?enteredAt:在服刑或强制隔离戒毒]，{month}的{programme}仍把本人计入。',
    en: 'In prison or compulsory rehabilitation[enteredAt: since {enteredAt}], yet counted for {programme} in {month}.',
  },
  evidence: (r) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    r.to('person').many('custodies').cite('enteredAt'),
  ],
  basis: [dibaoMembers, tekunEnd, reliefFunds],
  innocent: [
    {
      zh: '社区矫正、暂予监外执行，本人仍计入保障',
      en: 'a sentence served at home or outside prison: the person counts',
    },
    { zh: '本人未计入保障，款项属其余家庭成员', en: 'not counted: the money is for the other members' },
    { zh: '已在所属期前释放', en: 'released before the period' },
    { zh: '同名同生日的另一人', en: 'another person of the same name and birth date' },
  ],
  next: [
    {
      zh: '向执行机关核实在押起止，重新计算家庭保障金，追回多发部分。',
      en: 'Ask the authority for the dates of custody, recalculate the household and recover the excess.',
    },
  ],
})
