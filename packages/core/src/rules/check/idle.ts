import type { Path } from '../path.ts'
import type { Place } from '../place.ts'
import { isError } from '../problem.ts'
import { type Usable, valueAt } from '../shape.ts'
import { keysAt } from './uses.ts'

/** The part that holds what is faulty, but never the whole check. */
const around = (at: Path): Path => (at.length > 1 ? at.slice(0, -1) : at)

/** Reports facts and options that nothing refers to, save those that a faulty part may be meant to refer to. */
export function lookForIdle(check: Usable, raw: unknown, { used, facts, report }: Place, path: Path): void {
  const faulty = report.problems
    .filter((problem) => isError(problem) && path.every((step, i) => step === problem.path[i]))
    .map(({ path: at, facts: told }) =>
      JSON.stringify([valueAt(raw, around(at.slice(path.length))), 'near' in told ? told.near : []]),
    )
  const isMeant = (name: string): boolean => faulty.some((text) => text.includes(`"${name}"`))
  for (const found of facts.names)
    if (!used.has(`fact ${found}`) && !isMeant(found))
      report.add('rule.unused', [...path, 'facts', found], { what: 'fact', found })
  for (const found of keysAt(check, 'options'))
    if (!used.has(`option ${found}`) && !isMeant(found))
      report.add('rule.unused', [...path, 'options', found], { what: 'option', found })
}
