import {
  addMonths,
  all,
  defineCheck,
  equal,
  type graph,
  greaterThanInclusive,
  holds,
  month,
  not,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { residentIdLaw } from '../law.ts'
import { months } from '../option.ts'
import { recorded } from '../recorded.ts'

type Enrolment = Row<typeof graph.entities, 'enrolment'>
type Person = Row<typeof graph.entities, 'person'>

/** Whether a number is genuine: not damaged, old or made up. */
const genuine = (person: Person) =>
  recorded(
    person
      .many('identifiers')
      .where((i) => equal(i.state, 'ok'))
      .exists(),
  )

/** Whether a person stands on a roll in a month. */
const listed = (person: Person, e: Enrolment, m: Term<'month'>) =>
  recorded(
    person
      .many('enrolments')
      .where((x) => all(equal(x.programme, e.programme), equal(x.month, m)))
      .exists(),
  )

const approved = (person: Person, e: Enrolment, window: Term<'option'>) =>
  recorded(
    person
      .many('approvals')
      .where((a) =>
        all(
          equal(a.item, 'national-id'),
          greaterThanInclusive(addMonths(month(a.approvedAt), window), e.month),
        ),
      )
      .exists(),
  )

/** Last month's line under the same name and place, of a number that has left the roll. */
const before = (e: Enrolment, window: Term<'option'>) =>
  e
    .many('sameName')
    .where((q) =>
      all(
        equal(q.month, addMonths(e.month, -1)),
        genuine(q.to('beneficiary')),
        not(listed(q.to('beneficiary'), e, e.month)),
        not(approved(q.to('beneficiary'), e, window)),
      ),
    )

/** A person on a roll has another identity number than the month before, and nobody approved it. */
export const idChangedWithoutApproval = defineCheck({
  id: 'id-changed-without-approval',
  number: 'F14',
  version: '1',
  title: { zh: '擅改身份证号', en: 'ID number changed without approval' },
  description: {
    zh: '同一项目、同村、同名的人，上月用另一有效号码在册，该号码本月离册，本月号码上月不在册，而没有身份证号变更审批。15位升18位及改正无效号码不算。',
    en: 'A person of the same name, village and programme stood on the roll of the month before under another genuine number, which has left the roll as this one came; no change of number was approved. Upgrading 15 digits to 18 and correcting an invalid number do not count.',
  },
  subject: 'enrolment',
  needs: [['roll'], ['approval']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  tier: 'B',
  options: {
    approvalWindow: months({
      title: { zh: '审批至多早于变更', en: 'an approval may precede the change by' },
      default: 3,
      source: 'design',
    }),
  },
  facts: (e, o) => ({
    person: e.beneficiary,
    name: e.name,
    programme: e.programme,
    month: e.month,
    genuine: truthOf(genuine(e.to('beneficiary'))),
    another: before(e, o.approvalWindow).exists(),
    listedBefore: truthOf(listed(e.to('beneficiary'), e, addMonths(e.month, -1))),
    approved: truthOf(approved(e.to('beneficiary'), e, o.approvalWindow)),
  }),
  factTitles: {
    genuine: { zh: '号码有效', en: 'the number is genuine' },
    another: { zh: '上月同名同村另一号码在册', en: 'another number under the name the month before' },
    listedBefore: { zh: '本号码上月在册', en: 'this number on the roll the month before' },
    approved: { zh: '身份证号变更有审批', en: 'change of number approved' },
  },
  conditions: ({ genuine, another, listedBefore, approved }) =>
    all(holds(genuine), holds(another), not(holds(listedBefore)), not(holds(approved))),
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', month: 'list', programme: 'list' },
  message: {
    zh: '{name}在{month}{programme}名册上的身份证号与上月不同，没有找到变更审批。',
    en: 'On the roll of {month} for {programme} {name} has another identity number than the month before, and no approval of the change is on record.',
  },
  evidence: (e, o) => [e.cite('beneficiary'), before(e, o.approvalWindow).cite('beneficiary')],
  basis: [residentIdLaw],
  innocent: [
    { zh: '更正录入错误，审批补登较晚', en: 'a typing error whose correction was approved late' },
    { zh: '同村同名的另一人，前者停发后者新增', en: 'a namesake of the village came as the other left' },
  ],
  next: [
    {
      zh: '核对身份证原件、户籍底册与上月名册，查明由谁更改；未经审批的改回。',
      en: 'Compare the card, the household register and last month’s roll; find out who changed it and restore what was not approved.',
    },
  ],
})
