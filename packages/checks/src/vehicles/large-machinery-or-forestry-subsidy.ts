import {
  add,
  all,
  any,
  defineCheck,
  type graph,
  greaterThanInclusive,
  lessThan,
  month,
  monthsBetween,
  notEqual,
  type Related,
  type Row,
  type Term,
} from '@hedui/core'
import { assetsDeclared, reliefFraud } from '../law.ts'
import { countedIn, isMeansTested, meansTested, paidTo } from '../means-tested.ts'
import { fen, months } from '../option.ts'

type Entities = typeof graph.entities
type Subsidies = Related<Entities, 'subsidy'>
type Window = { readonly window: Term<'option'> }

/** Those paid in the month and the months before it. */
const recent = (subsidies: Subsidies, period: Term<'month'>, o: Window) =>
  subsidies.where((s) => {
    const ago = monthsBetween(month(s.date), period)
    return all(greaterThanInclusive(ago, 0), lessThan(ago, o.window))
  })
/** Those for woodland. */
const woods = (subsidies: Subsidies, period: Term<'month'>, o: Window) =>
  recent(subsidies.from('forestry'), period, o)
/** Those for machines that the persons bought themselves. */
const machines = (subsidies: Subsidies, period: Term<'month'>, o: Window) =>
  recent(subsidies.from('machinery'), period, o).where((s) => notEqual(s.buyerKind, 'organisation'))
const drawnBy = (r: Row<Entities, 'recipient'>) => r.to('person').many('subsidies')

/** A unit with a means test buys dear machinery, or draws large farm and forestry subsidies. */
export const largeMachineryOrForestrySubsidy = defineCheck({
  id: 'large-machinery-or-forestry-subsidy',
  number: 'V02',
  version: '1',
  title: { zh: '大额农机、林业补贴', en: 'Large machinery purchase or forestry subsidy' },
  description: {
    zh: '截至款项所属月份的期限内，计入保障的全部成员购买农机的价款合计，或领取农机、林业补贴合计，达到限额。合作社等组织购机、个人仅经办的不算。涉及金额为上限。',
    en: 'Within the window that ends with the month paid for, the prices of machines bought by those who count, or their farm and forestry subsidies, reach the limit together. Machines bought by a co-operative or another organisation are left out. The amount is an upper bound.',
  },
  subject: 'payment',
  needs: [['payment'], ['machinery', 'forestry']],
  about: 'beneficiary',
  per: ['beneficiary', 'programme'],
  severity: 'medium',
  tier: 'B',
  options: {
    ...meansTested,
    threshold: fen({ title: { zh: '限额', en: 'limit' }, source: '由地方规定' }),
    window: months({
      title: { zh: '期限（含当月）', en: 'window, this month included' },
      default: 12,
      source: 'design',
    }),
  },
  facts: (p, o) => ({
    ...paidTo(p),
    prices: countedIn(p).sum((r) => machines(drawnBy(r), p.month, o).sum((s) => s.price)),
    subsidies: countedIn(p).sum((r) =>
      add(
        machines(drawnBy(r), p.month, o).sum((s) => s.amount),
        woods(drawnBy(r), p.month, o).sum((s) => s.amount),
      ),
    ),
  }),
  factTitles: {
    prices: { zh: '购机价款合计', en: 'prices of machines' },
    subsidies: { zh: '农机、林业补贴合计', en: 'farm and forestry subsidies' },
  },
  conditions: (facts, o) =>
    all(
      isMeansTested(facts, o),
      any(
        greaterThanInclusive(facts.prices, o.threshold),
        greaterThanInclusive(facts.subsidies, o.threshold),
      ),
    ),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { prices: 'max', subsidies: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '期限内购买农机的价款[prices:为{prices}][!prices:为零][?prices:不详]，领取农机、林业补贴[subsidies:{subsidies}][!subsidies:为零][?subsidies:数额不详]，已属大额，{month}仍享受{programme}。',
    en: 'Within the window machines were bought for [prices:{prices}][!prices:nothing][?prices:an unknown amount] and subsidies of [subsidies:{subsidies}][!subsidies:nothing][?subsidies:an unknown amount] were drawn, over a limit, yet {programme} was paid for {month}.',
  },
  evidence: (p, o) => [
    p.cite('amount'),
    machines(countedIn(p).along('subsidies'), p.month, o).cite('price'),
    woods(countedIn(p).along('subsidies'), p.month, o).cite('amount'),
  ],
  basis: [assetsDeclared, reliefFraud],
  innocent: [
    { zh: '为合作社购买，个人仅经办', en: 'bought for a co-operative; the person only handled it' },
    { zh: '多户合伙购买或代他人领取', en: 'bought by several households, or drawn for somebody else' },
    {
      zh: '成员名单重复列出同一人，合计偏大',
      en: 'the list of members has somebody twice, and the totals are too high',
    },
  ],
  next: [
    {
      zh: '核实购机资金来源、实际使用和经营收入，重新核查家庭经济状况。',
      en: 'Find out where the money came from, who uses the machine and what it earns, and assess the means again.',
    },
  ],
})
