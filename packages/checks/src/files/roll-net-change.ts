import {
  addMonths,
  all,
  any,
  type Condition,
  defineCheck,
  equal,
  type graph,
  greaterThan,
  holds,
  isIn,
  known,
  mul,
  not,
  type Row,
  sub,
  type Term,
  truthOf,
} from '@hedui/core'
import { figures } from '../entitlement/due/figures.ts'
import { isRaised } from '../entitlement/due/raised.ts'
import { formTotals } from '../law.ts'
import { codes, percent } from '../option.ts'

type Submission = Row<typeof graph.entities, 'submission'>
type Total = 'households' | 'persons' | 'amount'

const ofMonth = (on: Term<'month'>) => (s: Submission) => equal(s.month, on)
const monthBefore = (s: Submission) => addMonths(s.month, -1)

/** What the sender last handed over for the month before, of which its own rows say whether all is on record. */
const before = (s: Submission, total: Total) =>
  s
    .many('ofSender')
    .where(ofMonth(monthBefore(s)))
    .along('ofSender')
    .where(ofMonth(monthBefore(s)))
    .latest(
      (other): Term<'fen' | 'count'> => other[total],
      (other) => other.receivedAt,
    )

/** Whether a total is greater than another by more than a share of what it was before. */
const exceeds = (
  greater: Term<'fen' | 'count'>,
  less: Term<'fen' | 'count'>,
  was: Term<'fen' | 'count'>,
  share: Term<'option'>,
): Condition => greaterThan(mul(sub(greater, less), 100), mul(was, share))

/** The totals of a roll are far from those of the month before: what F11 asks of each line, asked of the whole. */
export const rollNetChange = defineCheck({
  id: 'roll-net-change',
  number: 'F17',
  version: '1',
  title: { zh: '名册净变动过大', en: 'Net change of a roll too large' },
  description: {
    zh: '同一单位同一项目上报的户数、人数或金额，与上月相比净增或净减超过设定比例（逐行变动由环比异动核对）。同月几次上报的以最后一次为准；标准上调当月的净增除外；非按月发放的项目不在内。上报登记不完整的没有结论。',
    en: 'The households, persons or money that a sender hands over of a programme are more, or fewer, than those of the month before by over a set share (line by line it is another check’s). Of several handed over for a month the last counts; what is more in the month in which a standard was raised is left out, and so are programmes that are not paid month by month. Where the register of submissions is not complete there is no verdict.',
  },
  subject: 'submission',
  needs: [['submission']],
  about: 'sender',
  per: ['sender', 'programme', 'month'],
  severity: 'medium',
  tier: 'B',
  options: {
    maxNetChange: percent({
      title: { zh: '净变动上限', en: 'greatest net change' },
      default: 5,
      source: 'design',
    }),
    programmes: codes({
      title: { zh: '按月发放的项目类', en: 'classes of programmes that are paid month by month' },
      default: ['dibao', 'dibao-edge', 'tekun', 'old-age', 'disability', 'child'],
      source: 'design',
    }),
  },
  figures: Object.values(figures),
  facts: (s) => ({
    sender: s.sender,
    programme: s.programme,
    month: s.month,
    class: s.to('entry').class,
    received: truthOf(known(s.receivedAt)),
    replaced: s
      .many('ofSender')
      .where((other) => all(ofMonth(s.month)(other), greaterThan(other.receivedAt, s.receivedAt)))
      .exists(),
    households: s.households,
    persons: s.persons,
    amount: s.amount,
    householdsBefore: before(s, 'households'),
    personsBefore: before(s, 'persons'),
    amountBefore: before(s, 'amount'),
    raised: isRaised(s.programme, s.month),
  }),
  factTitles: {
    received: { zh: '已收到', en: 'received' },
    replaced: { zh: '其后又重新上报', en: 'handed over again later' },
    householdsBefore: { zh: '上月户数', en: 'households of the month before' },
    personsBefore: { zh: '上月人数', en: 'persons of the month before' },
    amountBefore: { zh: '上月金额', en: 'money of the month before' },
    raised: { zh: '当月上调标准', en: 'a standard was raised in the month' },
  },
  conditions: (f, o) => {
    const totals = [
      [f.households, f.householdsBefore],
      [f.persons, f.personsBefore],
      [f.amount, f.amountBefore],
    ] as const
    const fell = totals.map(([now, was]) => exceeds(was, now, was, o.maxNetChange))
    const rose = totals.map(([now, was]) => exceeds(now, was, was, o.maxNetChange))
    return all(
      isIn(f.class, o.programmes),
      holds(f.received),
      not(holds(f.replaced)),
      any(...fell, all(not(holds(f.raised)), any(...rose))),
    )
  },
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: {
    sender: 'list',
    programme: 'list',
    month: 'list',
    householdsBefore: 'list',
    households: 'list',
    personsBefore: 'list',
    persons: 'list',
    amountBefore: 'list',
    amount: 'list',
  },
  message: {
    zh: '{sender}{month}{programme}上报{households}户、{persons}人、{amount}，上月是{householdsBefore}户、{personsBefore}人、{amountBefore}，净变动超过了限定的比例。',
    en: 'Of {programme} for {month} {sender} reports {households} household[+households:s], {persons} person[+persons:s] and {amount}, after {householdsBefore} household[+householdsBefore:s], {personsBefore} person[+personsBefore:s] and {amountBefore} in the month before: the net change is too large.',
  },
  evidence: (s) => [
    s.cite('amount'),
    s
      .many('ofSender')
      .where(ofMonth(monthBefore(s)))
      .cite('amount'),
  ],
  basis: [formTotals],
  innocent: [
    { zh: '当月提高了标准', en: 'a standard was raised in the month' },
    {
      zh: '名册很小，一两户的增减就超过比例',
      en: 'a small roll, of which one or two households are a large share',
    },
    { zh: '年度复核后集中调整', en: 'changes made together after the yearly review' },
    { zh: '乡镇、村合并或划转', en: 'townships or villages that were merged or moved' },
  ],
  next: [
    {
      zh: '逐户核对新增、停发和金额变动的审批；没有审批的退回。',
      en: 'Look at the approval of each household that is new, gone or of another amount; send back what has none.',
    },
  ],
})
