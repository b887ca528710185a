import { remember } from '../../dataset/remember.ts'
import type { Reference } from '../../expression/node.ts'
import type { Programme } from '../programme.ts'

const known = new WeakMap<Programme, Map<string, readonly string[]>>()

/** The parameters that a condition looks up, itself or by the facts that it names. */
export const restsOn = (programme: Programme, condition: string): readonly string[] =>
  remember(
    remember(known, programme, () => new Map<string, readonly string[]>()),
    condition,
    () => {
      const { holds, shows, margin } = programme.conditions[condition] as Programme['conditions'][string]
      const met = new Set<string>()
      meet(programme, [holds, shows.map((fact) => ({ fact })), { fact: margin }], met)
      return Object.entries(programme.figures).flatMap(([name, { id }]) => (met.has(name) ? [id] : []))
    },
  )

/** Notes the facts that a part names; what is said `of` another row, or reached from it, is a field of that row. */
function meet(programme: Programme, part: unknown, met: Set<string>): void {
  JSON.stringify(part, function (this: Partial<Reference>, key, value: unknown) {
    if (key !== 'fact' || typeof value !== 'string' || this.of || this.to || met.has(value)) return value
    met.add(value)
    const { facts, roundings } = programme
    meet(programme, [facts[value]?.node, { fact: roundings[value]?.of }], met)
    return value
  })
}
