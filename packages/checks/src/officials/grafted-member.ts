import {
  all,
  defineCheck,
  type graph,
  holds,
  isIn,
  isNotIn,
  lessThanInclusive,
  month,
  monthsBetween,
  notEqual,
  type Row,
  type Term,
} from '@hedui/core'
import { dibaoMembers, relativesFiled } from '../law.ts'
import { isPaidFor, meansTested, paidFor } from '../means-tested.ts'
import { namedAs } from '../named-as.ts'
import { codes, months } from '../option.ts'
import { relations } from './relations.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** Officials who declared the person as a near relative. */
const officials = (r: Recipient, o: { readonly relations: Term<'option'> }) =>
  r
    .to('person')
    .many('relativeOf')
    .where((k) => isIn(k.kin, o.relations))

/** A near relative of an official joined a household around its approval, and is no family of its head. */
export const graftedMember = defineCheck({
  id: 'grafted-member',
  number: 'G05',
  version: '1',
  title: { zh: '挂户', en: 'Grafted household member' },
  description: {
    zh: '经办人员或村干部的近亲属在家庭批准前后规定月数内（不含批准当日的原有成员）加入享受家庭，计入保障，且不是户主的配偶、子女、父母等家人（结婚、收养、赡养等情形因此不算）。涉及金额为上限。',
    en: 'A near relative of a handling or village officer joined the household within the set number of months before or after its approval (original members, who join on the day of the approval, are left out), counts for it, and is no spouse, child, parent or the like of its head, so that those who marry in, are adopted or are cared for are left out. The amount is an upper bound.',
  },
  subject: 'recipient',
  needs: [['payment'], ['members'], ['roll'], ['kin']],
  about: 'person',
  per: ['person', 'programme'],
  severity: 'high',
  options: {
    layers: meansTested.layers,
    programmes: codes({
      title: { zh: '哪些类项目', en: 'classes of programmes examined' },
      default: ['dibao'],
      source: 'design: a person joins only what is paid to a household',
    }),
    relations,
    family: codes({
      title: { zh: '属于户主家人的关系', en: 'relations to the head that are family' },
      default: ['head', 'spouse', 'son', 'daughter', 'child-in-law', 'parent', 'parent-in-law', 'grandchild'],
      source: 'design: marriage, adoption and care bring these into a household',
    }),
    window: months({
      title: { zh: '批准前后', en: 'before or after the approval' },
      default: 6,
      source: 'design',
    }),
  },
  facts: (r, o) => ({
    ...paidFor(r),
    relation: r.to('membership').relation,
    joinedAt: r.to('membership').joinedAt,
    approvedAt: r
      .to('payment')
      .many('rollLines')
      .max((e) => e.approvedAt),
    isRelative: officials(r, o).exists(),
    nameAgrees: officials(r, o)
      .where((k) => namedAs(k.relativeName, r))
      .exists(),
  }),
  factTitles: {
    joinedAt: { zh: '加入家庭日期', en: 'joined the household on' },
    approvedAt: { zh: '批准日期', en: 'approved on' },
    isRelative: { zh: '是干部近亲属', en: 'near relative of an official' },
  },
  conditions: (facts, o) =>
    all(
      isPaidFor(facts, o),
      holds(facts.isRelative),
      isNotIn(facts.relation, o.family),
      notEqual(facts.joinedAt, facts.approvedAt),
      lessThanInclusive(monthsBetween(month(facts.joinedAt), month(facts.approvedAt)), o.window),
      lessThanInclusive(monthsBetween(month(facts.approvedAt), month(facts.joinedAt)), o.window),
    ),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { joinedAt: 'max', approvedAt: 'max', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '是干部的近亲属，[joinedAt:{joinedAt}]加入[approvedAt:{approvedAt}批准的]保障户，却不是户主的家人，{month}计入{programme}。',
    en: 'A near relative of an official, who joined [joinedAt:on {joinedAt} ]a household[approvedAt: approved on {approvedAt}], is no family of its head, and was counted for {programme} in {month}.',
  },
  evidence: (r, o) => [
    r.to('payment').cite('amount'),
    r.to('membership').cite('joinedAt'),
    r.to('payment').many('rollLines').cite('approvedAt'),
    officials(r, o).cite('kin'),
  ],
  basis: [dibaoMembers, relativesFiled],
  innocent: [
    { zh: '结婚、收养加入', en: 'joined by marriage or adoption' },
    { zh: '投靠亲属，由其照料', en: 'came to live with relatives who give care' },
    { zh: '名单上的关系登记有误', en: 'the list of members states a wrong relation' },
  ],
  next: [
    {
      zh: '入户核实是否共同生活，查明加入原因和经办人；属挂户的移出并追回多发部分。',
      en: 'Visit and find out whether they live together, why the person joined and who handled it; otherwise strike the person off and recover the excess.',
    },
  ],
})
