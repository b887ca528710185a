import {
  add,
  all,
  any,
  type Condition,
  choose,
  constant,
  equal,
  type graph,
  holds,
  max,
  mulDiv,
  not,
  notEqual,
  type Row,
  sub,
  type Term,
  truthOf,
} from '@hedui/core'
import { fact } from '../../fact.ts'
import { recorded } from '../../recorded.ts'
import { addOnOf } from './add-on.ts'
import { isDifference, monthlyDifference } from './dibao.ts'
import { figures } from './figures.ts'
import { inForce } from './in-force.ts'
import { standardOf } from './standard.ts'

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

/**
 * What the household is due without this member, and without others who should not count either as far as is on record
 * (`isGone`), in parts that refer to each other by these names.
 */
export function withoutMember(r: Recipient, isGone: (x: Recipient) => Condition) {
  const figure = inForce(r.month)
  const counted = r
    .to('payment')
    .many('recipients')
    .where((x) => all(holds(x.counted), notEqual(x.person, r.person)))
  const gone = (x: Recipient) => recorded(truthOf(isGone(x)))
  const others = counted.where((x) => not(gone(x)))
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
    remaining: others.count(),
    /** This member and the others who should not count: among them what is beyond is shared. */
    sharers: add(counted.where(gone).count(), 1),
  }
}

export const withoutMemberTitles = {
  isDifference: { zh: '低保，按差额发放', en: 'dibao, of which the difference is paid' },
  standard: { zh: '年保障标准', en: 'standard for twelve months' },
  addOns: { zh: '其余保障人员分类施保', en: 'add-ons of the other members' },
  dueToOthers: { zh: '其余保障人员应得', en: 'due to the other members' },
  remaining: { zh: '其余保障人员数', en: 'other members who count' },
  sharers: { zh: '同样不应计入的人数（含本人）', en: 'members who should not count, this one included' },
  beyond: { zh: '该户多发', en: 'paid to the household beyond what is due' },
  excess: { zh: '涉及金额', en: 'amount at risk' },
}

/**
 * How much of an amount is beyond what the others are due, and the share of this member in it, rounded up to the fen;
 * what cannot be recalculated is all of it.
 */
export const beyondDue = (r: Recipient, amount: Term<'fen'>) => ({
  beyond: choose(
    isDifference(r.programme, inForce(r.month)),
    max(sub(amount, fact('fen', 'dueToOthers')), nothing),
    amount,
  ),
  excess: choose(
    equal(fact('count', 'sharers'), 1),
    fact('fen', 'beyond'),
    mulDiv(max(fact('fen', 'beyond'), nothing), 1, fact('count', 'sharers'), 'up'),
  ),
})

interface Recalculated {
  readonly isDifference: Term<'truth'>
  readonly remaining: Term<'count'>
  readonly sharers: Term<'count'>
  readonly beyond: Term<'fen'>
  readonly excess: Term<'fen'>
}

/** Whether the amounts of all who should not count come to what is beyond, to the fen. */
export const isExact = ({ isDifference, remaining, sharers, beyond, excess }: Recalculated): Condition =>
  all(
    any(equal(sharers, 1), equal(mulDiv(max(beyond, nothing), 1, sharers, 'down'), excess)),
    // Equal to itself is only what is known to the fen.
    any(equal(remaining, 0), all(holds(isDifference), equal(excess, excess))),
  )
