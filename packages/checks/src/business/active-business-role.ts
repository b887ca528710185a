import {
  all,
  any,
  defineCheck,
  type graph,
  greaterThan,
  greaterThanInclusive,
  holds,
  isIn,
  isNotIn,
  lessThanInclusive,
  month,
  type Row,
  type Term,
} from '@hedui/core'
import { assetsDeclared, reliefFraud } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { basisPoints, codes } from '../option.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>
type Chosen = {
  readonly [K in 'kinds' | 'roles' | 'minShare' | 'ignoredStatuses']: Term<'option'>
}

/** Roles that the person had, on a day of the month, in an entity that did business. */
const active = (r: Recipient, o: Chosen) =>
  r
    .to('person')
    .many('positions')
    .where((p) =>
      all(
        isIn(p.organisationKind, o.kinds),
        any(isIn(p.role, o.roles), greaterThanInclusive(p.share, o.minShare)),
        lessThanInclusive(month(p.foundedAt), r.month),
        any(isNotIn(p.businessStatus, o.ignoredStatuses), greaterThan(month(p.closedAt), r.month)),
      ),
    )

/** A person counted for a benefit with a means test runs a market entity or holds a part of it. */
export const activeBusinessRole = defineCheck({
  id: 'active-business-role',
  number: 'B01',
  version: '1',
  title: { zh: '法人保', en: 'Active business role' },
  description: {
    zh: '计入保障的人员在款项所属月份任在营企业的法定代表人、董事、合伙人，或持股达到规定比例，或为在营个体工商户经营者。已吊销、注销、停业的不算（此后才注（吊）销的，当月仍算）；农民专业合作社成员不算。涉及金额为上限。',
    en: 'In the month paid for a counted person was legal representative, director or partner of an entity that did business, held at least the set share of it, or was an active sole trader. Entities revoked, cancelled or dormant are left out (one closed only later still counts), and so are farmers’ co-operatives. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['business']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'medium',
  options: {
    ...meansTested,
    kinds: codes({
      title: { zh: '哪些类市场主体', en: 'kinds of market entities' },
      default: ['company', 'partnership', 'sole-proprietorship', 'sole-trader'],
      source: 'design: a member of a co-operative may be one in name only',
    }),
    roles: codes({
      title: { zh: '哪些职务，不论持股', en: 'roles that count whatever the share' },
      default: ['legal-representative', 'director', 'partner', 'sole-trader'],
      source: 'design',
    }),
    minShare: basisPoints({
      title: { zh: '持股至少', en: 'share of at least' },
      default: 1,
      source: 'design',
    }),
    ignoredStatuses: codes({
      title: { zh: '视为不在营的状态', en: 'states in which an entity does no business' },
      default: ['revoked', 'cancelled', 'dormant'],
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    organisations: active(r, o).countDistinct((p) => p.organisation),
    foundedAt: active(r, o).max((p) => p.foundedAt),
    nameAgrees: active(r, o)
      .where((p) => namedAs(p.name, r))
      .exists(),
  }),
  factTitles: {
    organisations: { zh: '任职或持股的在营市场主体', en: 'active entities' },
    foundedAt: { zh: '最近成立的成立日期', en: 'the latest founded on' },
  },
  conditions: (facts, o) => all(isPaidFor(facts, o), greaterThan(facts.organisations, 0)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { organisations: 'max', foundedAt: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '在[organisations:{organisations}个][?organisations:某个]在营市场主体任职或持股[foundedAt:（最近一个成立于{foundedAt}）]，{month}仍享受{programme}。',
    en: 'Runs or holds a part of [organisations:{organisations} ]active business[+organisations:es][foundedAt: (the latest founded on {foundedAt})], yet was counted for {programme} in {month}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('counted'),
    active(r, o).cite('role'),
  ],
  basis: [assetsDeclared, reliefFraud],
  innocent: [
    { zh: '企业已停业，或吊销后未注销', en: 'dormant, or revoked and never cancelled' },
    { zh: '合作社挂名成员', en: 'a member of a co-operative in name only' },
    { zh: '被冒用身份登记', en: 'registered with a stolen identity' },
  ],
  next: [
    {
      zh: '核实是否实际经营及其收入；被冒名的，告知可向登记机关申请撤销。',
      en: 'Find out whether the person really runs it and what it earns; tell a victim of identity theft how to have it struck off.',
    },
  ],
})
