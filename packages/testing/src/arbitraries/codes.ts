import type { Catalogue, Check } from '@hedui/core'
import { nodesOf } from './boundaries.ts'

/** Codes that fields of a name may hold so that it matters. */
export type Codes = Readonly<Record<string, readonly string[]>>

/** By name of a field: the codes that a check compares it with, then those of each kind of programme of the catalogue, then `other`. */
export function codesOf(check: Check, catalogue: Catalogue = []): Codes {
  const codes = new Map<string, Set<string>>()
  for (const node of nodesOf(check)) {
    if (!('operator' in node && 'fact' in node && 'value' in node)) continue
    const field = fieldOf(node.fact, check)
    for (const text of field === null ? [] : textsOf(node.value, check))
      codes.set(field as string, (codes.get(field as string) ?? new Set()).add(text))
  }
  const more: Codes = {
    programme: kindsOf(catalogue).map(({ id }) => id),
    programmeClass: kindsOf(catalogue).map((entry) => entry.class),
  }
  return Object.fromEntries(
    [...new Set([...codes.keys(), ...Object.keys(more)])].map((field) => [
      field,
      [...new Set([...(codes.get(field) ?? []), ...(more[field] ?? []), 'other'])],
    ]),
  )
}

/** One programme of each kind that a check can tell apart by what the catalogue says of it. */
const kindsOf = (catalogue: Catalogue): Catalogue => [
  ...new Map(
    catalogue.map((entry) => [
      [entry.unit, entry.discretionary, entry.posthumous, entry.repeatable].join(),
      entry,
    ]),
  ).values(),
]

/** The field that an operand reads, by itself or as a fact of the check. */
function fieldOf(operand: unknown, check: Check): string | null {
  const node = typeof operand === 'string' ? { fact: operand } : (operand as object)
  if (!('fact' in node) || typeof node.fact !== 'string') return null
  if ('of' in node) return node.fact
  const named = check.facts[node.fact]?.node
  return named && 'fact' in named ? named.fact : null
}

/** The texts that an operand may be: written out, or the default of an option. */
function textsOf(operand: unknown, { options }: Check): readonly string[] {
  if (typeof operand === 'object' && operand !== null && 'option' in operand)
    return textsOf(options[String(operand.option)]?.default, { options } as Check)
  const value =
    typeof operand === 'object' && operand !== null && 'value' in operand ? operand.value : operand
  return [value].flat().filter((text): text is string => typeof text === 'string')
}
