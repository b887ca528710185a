import type { Kind } from '../kind.ts'
import type { Path } from '../path.ts'
import type { Place, Spot } from '../place.ts'
import type { Report } from '../problem.ts'

/** The facts of a check: their kinds are found when they are asked for, so that their order does not matter. */
export function createFacts(
  nodes: ReadonlyMap<string, unknown>,
  spotOf: (name: string) => Spot,
  path: Path,
  report: Report,
): Place['facts'] {
  const kinds = new Map<string, Kind | undefined>()
  const asking: string[] = []
  return {
    names: [...nodes.keys()],
    kind(name) {
      if (kinds.has(name)) return kinds.get(name)
      const since = asking.indexOf(name)
      if (since >= 0) {
        const chain = [...asking.slice(since), name]
        return report.add('rule.cycle', [...path, name], { what: 'fact', chain })
      }
      asking.push(name)
      const spot = spotOf(name)
      const kind = spot.place.expression(nodes.get(name), spot)
      asking.pop()
      kinds.set(name, kind)
      return kind
    },
  }
}
