import {
  all,
  any,
  defineCheck,
  equal,
  type graph,
  greaterThanInclusive,
  holds,
  lessThan,
  lessThanInclusive,
  month,
  monthsBetween,
  type Row,
  type Term,
} from '@hedui/core'
import { incomeDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { fen, months } from '../option.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** Returns of income that was earned wholly within the window; nobody knows which part of the others was. */
const returns = (r: Recipient, o: { readonly window: Term<'option'> }) =>
  r
    .to('person')
    .many('taxReturns')
    .where((t) =>
      all(
        lessThan(monthsBetween(month(t.earnedFrom), r.month), o.window),
        lessThanInclusive(month(t.earnedTo), r.month),
      ),
    )

/** The taxable income or the turnover of a person counted for a benefit with a means test reaches a limit. */
export const taxOrInvoiceAbnormal = defineCheck({
  id: 'tax-or-invoice-abnormal',
  number: 'I05',
  version: '1',
  title: { zh: '纳税、开票异常', en: 'Taxable income or invoices over a limit' },
  description: {
    zh: '截至款项所属月份的期限内，计入保障的人员申报的应纳税所得额合计，或经营收入合计，达到限额。所得期间跨出期限的申报不计，年度数不向期限内分摊。涉及金额为上限。',
    en: 'Within the window that ends with the month paid for, the taxable income of a counted person, or the revenue from a business, reaches the limit. Returns for a span that reaches beyond the window are left out: a total is never spread over months. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['tax']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    threshold: fen({ title: { zh: '限额', en: 'limit' }, source: '由地方规定' }),
    window: months({
      title: { zh: '期限（含当月）', en: 'window, this month included' },
      default: 12,
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    taxable: returns(r, o).sum((t) => t.taxable),
    turnover: returns(r, o)
      .where((t) => equal(t.incomeKind, 'operating'))
      .sum((t) => t.revenue),
    nameAgrees: returns(r, o)
      .where((t) => namedAs(t.name, r))
      .exists(),
  }),
  factTitles: {
    taxable: { zh: '期限内应纳税所得额', en: 'taxable income within the window' },
    turnover: { zh: '期限内经营收入', en: 'revenue from a business within the window' },
  },
  conditions: (facts, o) =>
    all(
      isPaidFor(facts, o),
      any(
        greaterThanInclusive(facts.taxable, o.threshold),
        greaterThanInclusive(facts.turnover, o.threshold),
      ),
    ),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { taxable: 'max', turnover: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '期限内应纳税所得额[taxable:{taxable}][!taxable:为零][?taxable:不详]，经营收入[turnover:{turnover}][!turnover:为零][?turnover:不详]，超过限额，{month}仍享受{programme}。',
    en: 'Within the window taxable income was [taxable:{taxable}][!taxable:nothing][?taxable:an unknown amount] and business revenue [turnover:{turnover}][!turnover:nothing][?turnover:an unknown amount], over a limit, yet the person was counted for {programme} in {month}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    returns(r, o).cite('taxable'),
  ],
  basis: [incomeDeclared, reliefFraud],
  innocent: [
    {
      zh: '身份被用工、代发单位冒用申报',
      en: 'the identity was misused by a payroll intermediary',
    },
    { zh: '期限之前取得的一次性收入', en: 'income earned once, before the window' },
    { zh: '经营收入扣除成本后所得很少', en: 'revenue from which little is left after costs' },
  ],
  next: [
    {
      zh: '请本人通过个人所得税申报渠道核对；属冒用的协助申诉，属实的重新核算家庭收入。',
      en: 'Have the person look at the returns; help to contest them if the identity was misused, otherwise assess the income again.',
    },
  ],
})
