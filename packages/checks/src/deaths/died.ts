import { type graph, known, not, type Row } from '@hedui/core'

type Person = Row<typeof graph.entities, 'person'>

/** Deaths of a person that have not been revoked. */
export const standingDeaths = (person: Person) => person.many('deaths').where((d) => not(known(d.revokedAt)))
