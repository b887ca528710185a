import { any, type Condition, equal, type graph, type Row, type Term } from '@hedui/core'
import { recorded } from '../recorded.ts'

type Entities = typeof graph.entities
type Payment = Row<Entities, 'payment'>

interface Holder {
  readonly name: Term<'name'>
  readonly person?: Term<'ref'>
}

/** Whether the roll names the holder as a guardian of the beneficiary, or the list of members as one of the unit. */
export function mayReceive(p: Payment, { name, person }: Holder): Condition {
  const guardian = p
    .many('rollLines')
    .where((e) => any(equal(e.guardianName, name), ...(person ? [equal(e.guardian, person)] : [])))
  const member = p
    .many('recipients')
    .where((r) => any(equal(r.to('membership').name, name), ...(person ? [equal(r.person, person)] : [])))
  return any(recorded(guardian.exists()), recorded(member.exists()))
}
