import {
  addMonths,
  all,
  daysBetween,
  defineCheck,
  equal,
  firstDay,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  lessThan,
  lessThanInclusive,
  month,
  not,
  notEqual,
  type Row,
  type Term,
  truthOf,
} from '@hedui/core'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { days, months } from '../option.ts'
import { recorded } from '../recorded.ts'

type Payment = Row<typeof graph.entities, 'payment'>

const sameProgramme = (p: Payment) => p.many('otherLines').where((q) => equal(q.programme, p.programme))

/** Last month's lines of the same person and programme with another account. */
const before = (p: Payment) =>
  sameProgramme(p).where((q) => all(equal(q.month, addMonths(p.month, -1)), notEqual(q.account, p.account)))

/** Earlier lines that have this account already. */
const earlier = (p: Payment) =>
  sameProgramme(p).where((q) => all(equal(q.account, p.account), lessThan(q.month, p.month)))

/** Lines after this one that have an account of last month again. */
const back = (p: Payment, window: Term<'option'>) =>
  before(p).where((q) =>
    holds(
      q
        .many('otherLines')
        .where((r) =>
          all(
            equal(r.programme, p.programme),
            equal(r.account, q.account),
            greaterThan(r.month, p.month),
            lessThanInclusive(daysBetween(firstDay(q.month), firstDay(r.month)), window),
          ),
        )
        .exists(),
    ),
  )

/** The account of a line of the roll is not last month's, and nobody approved it. */
export const accountChangedWithoutApproval = defineCheck({
  id: 'account-changed-without-approval',
  number: 'F15',
  version: '1',
  title: { zh: '擅改账号', en: 'Bank account changed without approval' },
  description: {
    zh: '同一人同一项目的名册账号与上月不同，而关键信息变更审批中没有该人该项目的账号变更。改过又改回的，只列改动的月份，可信度提高一级。无法辨认的账号不比较。',
    en: 'The account of a person and programme on the roll is not that of the month before, and the approved changes of key data have none for it. Where it was changed back, the lead is of the change alone and one tier stronger. Accounts that cannot be read are not compared.',
  },
  subject: 'payment',
  needs: [['roll'], ['approval']],
  about: 'account',
  per: ['person', 'programme'],
  severity: 'high',
  options: {
    revertWindow: days({
      title: { zh: '多久之内改回原账号', en: 'changed back within' },
      default: 62,
      source: 'design',
    }),
    approvalWindow: months({
      title: { zh: '审批至多早于变更', en: 'an approval may precede the change by' },
      default: 3,
      source: 'design',
    }),
  },
  facts: (p, o) => ({
    person: p.beneficiary,
    name: p.name,
    programme: p.programme,
    month: p.month,
    layer: p.layer,
    account: p.account,
    amount: p.amount,
    changed: before(p).exists(),
    changedBack: back(p, o.revertWindow).exists(),
    kept: truthOf(recorded(earlier(p).exists())),
    approved: truthOf(
      recorded(
        p
          .to('beneficiary')
          .many('approvals')
          .where((a) =>
            all(
              equal(a.item, 'account'),
              equal(a.programme, p.programme),
              greaterThanInclusive(addMonths(month(a.approvedAt), o.approvalWindow), p.month),
            ),
          )
          .exists(),
      ),
    ),
  }),
  factTitles: {
    changed: { zh: '账号与上月不同', en: 'the account is not last month’s' },
    changedBack: { zh: '其后改回', en: 'changed back later' },
    kept: { zh: '此前已用过该账号', en: 'the account was in use before' },
    approved: { zh: '账号变更有审批', en: 'change of account approved' },
  },
  conditions: ({ layer, changed, kept, approved }) =>
    all(equal(layer, 'declared'), holds(changed), not(holds(kept)), not(holds(approved))),
  tier: ({ changedBack }) => ({ tier: 'A', holds: holds(changedBack), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { name: 'list', account: 'list', month: 'list', programme: 'list', amount: 'sum' },
  message: {
    zh: '{month}{programme}名册上，{name}的账号换成了[account:{account}][?account:另一个]，没有找到变更审批。',
    en: 'On the roll of {month} for {programme} the account of {name} changed[account: to {account}], and no approval of the change is on record.',
  },
  evidence: (p) => [p.cite('account'), before(p).cite('account')],
  basis: [dibaoPayment, reliefFunds],
  innocent: [
    { zh: '银行卡补办、换发，审批补登较晚', en: 'a reissued card whose approval was entered late' },
    { zh: '同月有两行、分别进入两个账户', en: 'two lines a month that are paid into two accounts' },
  ],
  next: [
    {
      zh: '核对变更申请与银行开户资料，确认收款人，未经审批的改回并追查经办人。',
      en: 'Compare the request with the bank’s papers, confirm who is paid, restore the account and ask who changed it.',
    },
  ],
})
