import { any, type Condition, equal, type graph, type Row, type Term } from '@hedui/core'

type Recipient = Row<typeof graph.entities, 'recipient'>

/** A record of a register gives the name under which the money is paid, or that of the list of members. */
export const namedAs = (name: Term<'name'>, r: Recipient): Condition =>
  any(equal(name, r.to('payment').name), equal(name, r.to('membership').name))
