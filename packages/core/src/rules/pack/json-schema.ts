import * as z from 'zod/mini'
import { about, notes } from './describe.ts'
import { nodeSchemas } from './node-schemas.ts'
import { overlaySchema } from './overlay-schema.ts'
import { checkSchema, packSchema } from './pack-schema.ts'
import { programmeRulesSchema } from './programme-schema.ts'

/** A pack as a JSON Schema (draft 7), for editors: they complete keys and values and show what each means. */
export function packJsonSchema(): Readonly<Record<string, unknown>> {
  const expression: z.ZodMiniType = about(
    'A value that is worked out of records.',
    z.lazy(() => z.union(Object.values(nodes.expressions))),
    'expression',
  )
  const condition: z.ZodMiniType = about(
    'Something that is true, false or unknown of the subject.',
    z.lazy(() => z.union(Object.values(nodes.conditions))),
    'condition',
  )
  const scalar = z.union([z.string(), z.number(), z.boolean()])
  const list = z.union([z.array(z.string()), z.array(z.number()), z.array(z.boolean())].map(filled))
  const operand = z.union([scalar, list, expression])
  const nodes = nodeSchemas({ expression, condition, operand })
  const check = about(
    'Conditions whose truth makes a finding.',
    checkSchema({ expression, condition, operand }, nodes.hop, nodes.expressions.fact),
    'check',
  )
  const programme = about(
    'To whom a benefit goes, on what conditions, and how much it is.',
    programmeRulesSchema({ expression, condition, operand }),
    'programme',
  )
  const overlay = about(
    'What a place does otherwise than a programme says.',
    overlaySchema({ expression, condition, operand }),
    'overlay',
  )
  return {
    ...z.toJSONSchema(packSchema(check, condition, programme, overlay), {
      metadata: notes,
      target: 'draft-7',
      io: 'input',
    }),
    title: 'hedui rule pack',
  }
}

const filled = <S extends z.ZodMiniArray>(list: S): S => list.check(z.minLength(1)) as S
