import { all, defineCheck, type graph, holds, isIn, type Row, type Term } from '@hedui/core'
import { incomeDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes } from '../option.ts'
import { isHeld } from './in-office.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** Posts paid from public funds that the person held on a day of the month. */
const posts = (r: Recipient, o: { readonly fundedKinds: Term<'option'> }) =>
  r
    .to('person')
    .many('posts')
    .from('public-payroll')
    .where((p) => all(isIn(p.establishment, o.fundedKinds), isHeld(p, r.month)))

/** A person paid from public funds receives a benefit that people on the public payroll do not receive. */
export const publicPayrollRecipient = defineCheck({
  id: 'public-payroll-recipient',
  number: 'G01',
  version: '1',
  title: { zh: '财政供养人员本人享受', en: 'Person on the public payroll receives assistance' },
  description: {
    zh: '计入保障的人员在款项所属月份任财政供养编制内职务。编外合同制人员、款项所属月份之前已离岗或退休的不算；高龄津贴、残疾人护理补贴等不看收入的项目不算。涉及金额为上限。',
    en: 'In the month paid for a counted person held a post on the establishment that is paid from public funds. Contract staff and those who left or retired before the month are left out, and so are benefits that do not depend on means, such as the old-age allowance. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['public-payroll']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  options: {
    layers: meansTested.layers,
    programmes: codes({
      title: {
        zh: '财政供养人员不得享受的项目类',
        en: 'classes of programmes that exclude the public payroll',
      },
      default: ['dibao', 'tekun', 'temporary-relief'],
      source: 'design: programmes for people in need; a locality may name others',
    }),
    fundedKinds: codes({
      title: { zh: '哪些编制类别', en: 'kinds of establishment' },
      default: ['civil-servant', 'public-institution'],
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    isFunded: posts(r, o).exists(),
    startedAt: posts(r, o).max((p) => p.startedAt),
    nameAgrees: posts(r, o)
      .where((p) => namedAs(p.name, r))
      .exists(),
  }),
  factTitles: {
    isFunded: { zh: '当月任财政供养职务', en: 'held a funded post in the month' },
    startedAt: { zh: '到岗日期', en: 'in the post since' },
  },
  conditions: (facts, o) => all(isPaidFor(facts, o), holds(facts.isFunded)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { startedAt: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '[startedAt:自{startedAt}起为财政供养人员][?startedAt:是财政供养人员]，{month}享受{programme}。',
    en: 'On the public payroll[startedAt: since {startedAt}], yet counted for {programme} in {month}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    posts(r, o).cite('establishment'),
  ],
  basis: [incomeDeclared, reliefFraud],
  innocent: [
    { zh: '编外合同制、劳务派遣人员', en: 'contract or agency staff outside the establishment' },
    { zh: '已离岗或退休', en: 'has left the post or retired' },
    { zh: '项目不看收入，人人可享', en: 'the benefit does not depend on means' },
    { zh: '同名同生日的另一人', en: 'another person of the same name and birth date' },
  ],
  next: [
    {
      zh: '向编制、组织部门核实任职起止，重新核算家庭收入；属实的停发追回，并按规定报告。',
      en: 'Ask the personnel office for the dates of the post and assess the income again; if it is so, stop, recover and report as the rules require.',
    },
  ],
})
