import { remember } from '../../dataset/remember.ts'
import { factsNamed } from '../../expression/facts-named.ts'
import type { Programme } from '../programme.ts'

const known = new WeakMap<Programme, Map<string, readonly string[]>>()

/** The parameters that a condition looks up, itself or by the facts that it names. */
export const restsOn = (programme: Programme, condition: string): readonly string[] =>
  remember(
    remember(known, programme, () => new Map<string, readonly string[]>()),
    condition,
    () => {
      const { conditions, facts, roundings, figures } = programme
      const { holds, shows, margin } = conditions[condition] as Programme['conditions'][string]
      const met = factsNamed([holds, shows.map((fact) => ({ fact })), { fact: margin }], (name) => [
        facts[name]?.node,
        { fact: roundings[name]?.of },
      ])
      return Object.entries(figures).flatMap(([name, { id }]) => (met.has(name) ? [id] : []))
    },
  )
