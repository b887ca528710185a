import {
  add,
  addMonths,
  choose,
  coalesce,
  constant,
  daysBetween,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  known,
  max,
  min,
  mulDiv,
  type Row,
  sub,
} from '@hedui/core'
import { days } from '../option.ts'
import { careHomeSubsidy } from './law.ts'

type Claim = Row<typeof graph.entities, 'bedDayClaim'>

const none = constant('count', 0)
/** Stays of the resident in the home that claims; one in a home that is not stated may be there. */
const staysThere = (c: Claim) => c.many('stays').where((s) => equal(s.institution, c.institution))

/** A care home claims more days for a resident than the resident was there. */
export const bedDaysOverclaimed = defineCheck({
  id: 'bed-days-overclaimed',
  number: 'E09',
  version: '1',
  title: { zh: '机构床日虚报', en: 'Bed-days overclaimed' },
  description: {
    zh: '养老机构为某位老人申报的当月床日，多于入住登记所示的有效床日加容差。入住日计、离院日（死亡日）不计；请假超过当月允许天数的部分不计。少报的床日不抵多报的。',
    en: 'For a resident a care home claims more days of a month than the register of stays shows, plus the tolerance. The day of arrival counts, that of leaving or death does not; leave beyond what the month allows does not. Days that are not claimed for one resident make up for none of another.',
  },
  subject: 'bedDayClaim',
  needs: [['bed-days'], ['care-stay']],
  about: 'institution',
  per: ['institution'],
  severity: 'high',
  tier: 'B',
  options: {
    allowedAbsence: days({
      title: { zh: '每月允许请假天数', en: 'days of leave that a month allows' },
      source: '养老机构运营补贴由地方规定',
    }),
    tolerance: days({ title: { zh: '容差', en: 'tolerance' }, default: 0, source: 'design' }),
  },
  facts: (c, o) => {
    const [first, next] = [firstDay(c.month), firstDay(addMonths(c.month, 1))]
    const alive = coalesce(c.to('person').death, next)
    const valid = staysThere(c).sum((s) => {
      const stayed = daysBetween(max(s.enteredAt, first), min(min(s.leftAt, alive), next))
      const since = max(s.leaveFrom, first)
      const away = min(add(daysBetween(since, s.leaveTo), 1), daysBetween(since, next))
      const beyond = max(sub(away, o.allowedAbsence), 0)
      return max(sub(stayed, choose(known(s.leave), beyond, none)), 0)
    })
    const over = sub(c.days, valid)
    return {
      institution: c.institution,
      person: c.person,
      month: c.month,
      claimed: c.days,
      valid,
      over,
      atRisk: mulDiv(c.amount, max(over, 0), c.days, 'half-up'),
    }
  },
  factTitles: {
    claimed: { zh: '申报床日', en: 'days claimed' },
    valid: { zh: '有效床日', en: 'days that count' },
    over: { zh: '多报床日', en: 'days too many' },
    atRisk: { zh: '多报金额', en: 'money claimed for them' },
  },
  conditions: ({ claimed, valid }, o) => greaterThan(claimed, add(valid, o.tolerance)),
  stake: () => ({ month: 'month', amount: { fen: 'atRisk' } }),
  shows: { institution: 'list', month: 'list', person: 'count', claimed: 'sum', valid: 'sum', over: 'sum' },
  message: {
    zh: '{institution}为{person}名老人申报{month}床日{claimed}天，按入住登记有效的是{valid}天，多报{over}天。',
    en: '{institution} claims {claimed} day[+claimed:s] of {month} for {person} resident[+person:s], of which {valid} count by the stays on record: {over} too many.',
  },
  evidence: (c) => [
    c.cite('days'),
    staysThere(c).cite('enteredAt'),
    c.to('person').many('deaths').cite('date'),
  ],
  basis: [careHomeSubsidy],
  innocent: [
    { zh: '规定允许的请假天数', en: 'days of leave that the rules allow' },
    {
      zh: '月中由一家机构转入另一家，各报各的床日',
      en: 'moved between homes in the month, each claiming its own days',
    },
    { zh: '入住登记尚未更新', en: 'a register of stays that is not up to date' },
  ],
  next: [
    {
      zh: '查入住合同、考勤和护理记录，核减多报床日，追回补贴。',
      en: 'Look at the contract, attendance and care records; strike the days and recover the subsidy.',
    },
  ],
})
