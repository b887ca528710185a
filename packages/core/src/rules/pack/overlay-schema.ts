import * as z from 'zod/mini'
import { about, dotted, kebab, name, object, text } from './describe.ts'
import type { Parts } from './node-schemas.ts'
import { programmeParts, said } from './programme-parts.ts'

/** The shape of what a place does otherwise than a programme says. */
export function overlaySchema(of: Parts) {
  const parts = programmeParts(of)
  const instead = 'Added, or in the place of what has the name.'
  return object({
    programme: about('The id of the programme it lies over.', dotted),
    id: about('Of the place, for example zhejiang; it comes back in the version.', kebab),
    version: about('Raised whenever somebody may be decided otherwise.', text),
    area: about('A division code of 6, 9 or 12 digits, or * for everywhere.', text),
    from: about('The first day on which it is in force, YYYY-MM-DD.', z.string()),
    to: about('The last such day; null: no end is set.', z.nullable(z.string())),
    basis: said.basis,
    figures: about(instead, z.optional(parts.figures)),
    asks: about(instead, z.optional(parts.asks)),
    facts: about(instead, z.optional(parts.facts)),
    conditions: about(
      'Added, or in the place of the condition of its name; null: that does not apply.',
      z.optional(z.record(name, z.nullable(parts.condition))),
    ),
    roundings: about(instead, z.optional(parts.roundings)),
    reference: about('Another figure whose period amounts are shown in.', z.optional(z.nullable(name))),
    amount: about('Another fact or rounding that is paid.', z.optional(z.nullable(name))),
    excludes: about('All programmes whose recipients it excludes there.', z.optional(z.array(text))),
  })
}

const anything = z.looseObject({})

/** One overlay, whose nodes are looked at in their turn. */
export const overlayShape = overlaySchema({ expression: anything, condition: anything, operand: z.unknown() })
