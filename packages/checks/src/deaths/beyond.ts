import {
  add,
  all,
  choose,
  constant,
  type graph,
  holds,
  max,
  notEqual,
  type Row,
  sub,
  type Term,
  truthOf,
} from '@hedui/core'
import { addOnOf } from '../entitlement/due/add-on.ts'
import { isDifference, monthlyDifference } from '../entitlement/due/dibao.ts'
import { figures } from '../entitlement/due/figures.ts'
import { inForce } from '../entitlement/due/in-force.ts'
import { standardOf } from '../entitlement/due/standard.ts'
import { fact } from '../fact.ts'

const nothing = constant('fen', 0)

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

/** What the household is due without this member, in parts that refer to each other by these names. */
export function withoutMember(r: Recipient) {
  const figure = inForce(r.month)
  const others = r
    .to('payment')
    .many('recipients')
    .where((x) => all(holds(x.counted), notEqual(x.person, r.person)))
  const incomes = others.sum((x) => x.to('membership').income)
  return {
    isDifference: truthOf(isDifference(r.programme, figure)),
    standard: standardOf(r.programme, figure),
    addOns: others.sum((x) => addOnOf(x.to('membership'), r.month, figure)),
    /** The difference for the others who count, by their incomes as the list states them, and their add-ons. */
    dueToOthers: add(
      monthlyDifference(fact('fen', 'standard'), others.count(), incomes),
      max(fact('fen', 'addOns'), nothing),
    ),
  }
}

export const withoutMemberTitles = {
  isDifference: { zh: '低保，按差额发放', en: 'dibao, of which the difference is paid' },
  standard: { zh: '年保障标准', en: 'standard for twelve months' },
  addOns: { zh: '其余保障人员分类施保', en: 'add-ons of the other members' },
  dueToOthers: { zh: '其余保障人员应得', en: 'due to the other members' },
}

/** How much of an amount is beyond what the others are due; what cannot be recalculated is all of it. */
export const beyondDue = (r: Recipient, amount: Term<'fen'>): Term<'fen'> =>
  choose(
    isDifference(r.programme, inForce(r.month)),
    max(sub(amount, fact('fen', 'dueToOthers')), nothing),
    amount,
  )
