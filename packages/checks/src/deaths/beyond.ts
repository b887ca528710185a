import {
  add,
  all,
  type Condition,
  choose,
  constant,
  type graph,
  holds,
  isIn,
  max,
  mul,
  mulDiv,
  notEqual,
  type Row,
  sub,
  type Term,
} from '@hedui/core'
import { addOnOf } from '../entitlement/due/add-on.ts'
import { paysDifference } from '../entitlement/due/dibao.ts'
import { figures } from '../entitlement/due/figures.ts'
import { inForce } from '../entitlement/due/in-force.ts'
import { standardOf } from '../entitlement/due/standard.ts'
import { fact } from '../fact.ts'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** The figures by which a household's money is recalculated without a member. */
export const dibaoFigures = [
  figures.standard,
  figures.lowBand,
  figures.addOnAge,
  figures.addOnOld,
  figures.addOnMinor,
  figures.addOnDisabled,
  figures.addOnMental,
  figures.addOnIll,
].map((figure) => ({ ...figure, optional: true as const }))

/** Whether the money is the difference between a standard for each who counts and their income. */
export const isDifference = (r: Recipient): Condition =>
  all(isIn(r.programme, ['dibao.urban', 'dibao.rural']), paysDifference(inForce(r.month)))

/** What the household is due without this member, in parts that refer to each other by these names. */
export function withoutMember(r: Recipient) {
  const figure = inForce(r.month)
  const others = r
    .to('payment')
    .many('recipients')
    .where((x) => all(holds(x.counted), notEqual(x.person, r.person)))
  const nothing = constant('fen', 0)
  const room = sub(
    mulDiv(fact('fen', 'standard'), others.count(), 1, 'down'),
    mul(
      others.sum((x) => x.to('membership').income),
      12,
    ),
  )
  return {
    standard: standardOf(r.programme, figure),
    addOns: others.sum((x) => addOnOf(x.to('membership'), r.month, figure)),
    /** The standard for the others who count, less their incomes as the list states them, rounded once; and their add-ons. */
    dueToOthers: add(mulDiv(max(room, nothing), 1, 12, 'half-up'), max(fact('fen', 'addOns'), nothing)),
  }
}

export const withoutMemberTitles = {
  standard: { zh: '年保障标准', en: 'standard for twelve months' },
  addOns: { zh: '其余保障人员分类施保', en: 'add-ons of the other members' },
  dueToOthers: { zh: '其余保障人员应得', en: 'due to the other members' },
}

/** How much of an amount is beyond what the others are due; what cannot be recalculated is all of it. */
export const beyondDue = (r: Recipient, amount: Term<'fen'>): Term<'fen'> =>
  choose(isDifference(r), max(sub(amount, fact('fen', 'dueToOthers')), constant('fen', 0)), amount)
