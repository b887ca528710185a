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
}

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
  parts.flatMap((part) => (part in definition ? within(definition[part], [part], names) : []))

/** What a check may wrongly say of its hits. */
export const slipsOfTelling = (check: Node, names: Names): readonly PlacedSlip[] =>
  telling(check, names).map((slip) => ({ ...slip, path: [], node: check }))

function within(value: unknown, path: Path, names: Names): PlacedSlip[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => within(item, [...path, i], names))
  if (!isNode(value)) return []
  return [
    ...anywhere.flatMap((mistake) => mistake(value, names)).map((slip) => ({ ...slip, path, node: value })),
    ...Object.entries(value).flatMap(([key, part]) =>
      words.has(key) ? [] : within(part, [...path, key], names),
    ),
  ]
}

/** `definition` with `value` at a path. */
export function replaced(definition: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(definition))
    return definition.with(Number(step), replaced(definition[Number(step)], rest, value))
  const node = definition as Node
  return { ...node, [step]: replaced(node[step], rest, value) }
}
