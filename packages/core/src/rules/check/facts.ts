import { constantOf, type Kind, varying } from '../kind.ts'
import type { Path } from '../path.ts'
import type { Place, Spot } from '../place.ts'
import type { Report } from '../problem.ts'

/** The facts of a check: their kinds are found when they are asked for, so that their order does not matter. */
export function createFacts(
  names: readonly string[],
  nodes: ReadonlyMap<string, unknown>,
  spotOf: (name: string) => Spot,
  typeOf: (name: string) => Kind['type'] | undefined,
  path: Path,
  report: Report,
): Place['facts'] {
  const kinds = new Map<string, Kind | undefined>()
  const asking: string[] = []
  const circular = new Set<string>()
  return {
    names,
    kind(name) {
      if (kinds.has(name)) return kinds.get(name)
      const since = asking.indexOf(name)
      if (since >= 0) {
        const chain = [...asking.slice(since), name]
        for (const each of chain) circular.add(each)
        return report.add('rule.cycle', [...path, name], { what: 'fact', chain })
      }
      asking.push(name)
      const spot = spotOf(name)
      const node = nodes.get(name)
      const inferred = node === undefined ? undefined : spot.place.expression(node, spot)
      const found = circular.has(name) ? undefined : inferred
      asking.pop()
      const declared = typeOf(name)
      if (found && declared !== undefined && declared !== found.type)
        report.add('rule.declared', [...path, name, 'type'], { declared, found })
      const kind = found ?? (declared && varying(constantOf(declared)))
      kinds.set(name, kind)
      return kind
    },
  }
}
