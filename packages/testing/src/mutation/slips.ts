import { telling } from './mistakes/check.ts'
import { comparison, conditions } from './mistakes/logic.ts'
import { isNode, type Mistake, type Names, type Node, type Slip } from './mistakes/mistake.ts'
import { aggregates, figures, hops, rows } from './mistakes/paths.ts'
import { blanks, branches, months, operations } from './mistakes/sums.ts'
import { defaults, numbers } from './mistakes/values.ts'

export type Path = readonly (string | number)[]

/** A slip and the part of the definition that it is in. */
export interface PlacedSlip extends Slip {
  readonly path: Path
  readonly node: Node
  /** The rows that may be named there. */
  readonly scope: Scope
}

type Scope = ReadonlySet<string>
const outermost: Scope = new Set(['subject'])

const anywhere: readonly Mistake[] = [
  comparison,
  conditions,
  operations,
  months,
  branches,
  blanks,
  hops,
  aggregates,
  rows,
  figures,
  numbers,
  defaults,
]

/** Words, and what is said of types: nothing is decided by them. */
const words = new Set([
  'title',
  'factTitles',
  'codeTitles',
  'basis',
  'source',
  'unit',
  'message',
  'innocent',
  'next',
  'needs',
])

/** Every slip within some parts of a definition, outer ones first. */
export const slipsIn = (definition: Node, parts: readonly string[], names: Names): readonly PlacedSlip[] =>
  parts.flatMap((part) => (part in definition ? within(definition[part], [part], names, outermost) : []))

/** What a check may wrongly say of its hits. */
export const slipsOfTelling = (check: Node, names: Names): readonly PlacedSlip[] =>
  telling(check, names).map((slip) => ({ ...slip, path: [], node: check, scope: outermost }))

function within(value: unknown, path: Path, names: Names, scope: Scope): PlacedSlip[] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => within(item, [...path, i], names, met(value.slice(0, i + 1), scope)))
  if (!isNode(value)) return []
  const { path: hops } = value
  const beyond = Array.isArray(hops) ? met(hops, scope) : scope
  return [
    ...anywhere
      .flatMap((mistake) => mistake(value, names))
      .map((slip) => ({ ...slip, path, node: value, scope })),
    ...Object.entries(value).flatMap(([key, part]) =>
      words.has(key) ? [] : within(part, [...path, key], names, key === 'path' ? scope : beyond),
    ),
  ]
}

/** The rows in scope once some hops were made; of other lists, those before. */
const met = (items: readonly unknown[], scope: Scope): Scope => {
  const rows = items.flatMap((item) => (isNode(item) && typeof item.as === 'string' ? [item.as] : []))
  return rows.length === 0 ? scope : new Set([...scope, ...rows])
}

/** `definition` with `value` at a path. */
export function replaced(definition: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(definition))
    return definition.with(Number(step), replaced(definition[Number(step)], rest, value))
  const node = definition as Node
  return { ...node, [step]: replaced(node[step], rest, value) }
}
