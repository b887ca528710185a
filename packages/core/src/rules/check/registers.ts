import type { Entities } from '../../model/create-graph.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { type Usable, unknown } from '../shape.ts'

/** Reports registers among the needs of a check that no entity is stated by. */
export function lookAtNeeds(check: Usable, entities: Entities, path: Path, report: Report): void {
  const known = [...new Set(Object.values(entities).flatMap(({ registers }) => registers))].sort()
  const groups = check.at('needs')
  if (!Array.isArray(groups)) return
  groups.forEach((_, i) => {
    const group = check.at('needs', i)
    if (!Array.isArray(group)) return
    group.forEach((register, j) => {
      if (typeof register === 'string' && !known.includes(register))
        report.add('rule.register', [...path, 'needs', i, j], { entity: null, ...unknown(register, known) })
    })
  })
}
