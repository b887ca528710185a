import {
  addMonths,
  all,
  any,
  type Condition,
  equal,
  type graph,
  greaterThan,
  holds,
  known,
  month,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { fact } from '../fact.ts'
import { notRecorded } from '../recorded.ts'

type Person = Row<typeof graph.entities, 'person'>

const rollsOf = (p: Person) => p.many('enrolments')
const ordersOf = (p: Person) => p.many('payments').from('payment')

/** Whether lists have lines of a person of which nobody knows what they are. */
export const unclearFacts = (p: Person) => ({
  unclearRoll: rollsOf(p)
    .where((e) => any(not(known(e.programme)), not(known(e.month))))
    .exists(),
  unclearPayment: ordersOf(p)
    .where((x) => any(not(known(x.programme)), not(known(x.month))))
    .exists(),
  unclearRefusal: p
    .many('declinations')
    .where((d) => any(not(known(d.programme)), not(known(d.declinedAt))))
    .exists(),
})

export const unclearTitles = {
  unclearRoll: { zh: '有项目或月份不明的名册行', en: 'a line of a roll of no known programme or month' },
  unclearPayment: { zh: '有项目或月份不明的款项', en: 'a payment of no known programme or month' },
  unclearRefusal: { zh: '有项目或日期不明的放弃登记', en: 'a refusal of no known programme or day' },
}

/**
 * Neither on a roll of a programme in a month nor paid: one list says so by being complete, and the other says nothing
 * else. Among the facts must be `unclearFacts`.
 */
export function isUnserved(p: Person, programme: string, period: Term<'month'>): Condition {
  const onRoll = rollsOf(p)
    .where((e) => all(equal(e.programme, programme), equal(e.month, period)))
    .exists()
  const paid = ordersOf(p)
    .where((x) => all(equal(x.programme, programme), equal(x.month, period)))
    .exists()
  return any(
    all(not(holds(onRoll)), notRecorded(paid, fact('truth', 'unclearPayment'))),
    all(not(holds(paid)), notRecorded(onRoll, fact('truth', 'unclearRoll'))),
  )
}

/** Not on record as having declined a programme of late. Among the facts must be `unclearFacts`. */
export function hasNotDeclined(
  p: Person,
  programme: string,
  period: Term<'month'>,
  within: Term<'option'>,
): Condition {
  const declined = p
    .many('declinations')
    .where((d) =>
      all(equal(d.programme, programme), greaterThan(addMonths(month(d.declinedAt), within), period)),
    )
    .exists()
  return notRecorded(declined, fact('truth', 'unclearRefusal'))
}
