import * as z from 'zod/mini'
import type { Operator, Rounding, Take } from '../../expression/node.ts'
import type { FieldType } from '../../model/field.ts'
import { about, filled, name, object, text } from './describe.ts'

export const fieldTypes = [
  'fen',
  'count',
  'date',
  'month',
  'truth',
  'code',
  'text',
  'name',
  'ref',
] as const satisfies readonly FieldType[]
/** A host knows no rows, so it gives no keys. */
const hostTypes = fieldTypes.filter((type) => type !== 'ref')
const operators = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'in',
  'notIn',
  'known',
] as const satisfies readonly Operator[]
const takes = [
  'exists',
  'count',
  'countDistinct',
  'sum',
  'min',
  'max',
  'latest',
] as const satisfies readonly Take[]
export const roundings = ['down', 'up', 'half-up'] as const satisfies readonly Rounding[]

/** What the nodes are made of: themselves in the JSON Schema; anything alike where each level is looked at alone. */
export interface Parts {
  readonly expression: z.core.$ZodType
  readonly condition: z.core.$ZodType
  readonly operand: z.core.$ZodType
}

/** The shape of every kind of node, each under the key that tells it from the others. */
export function nodeSchemas({ expression, condition, operand }: Parts) {
  const two = z.tuple([expression, expression])
  const of = about(
    'The hop whose row is meant; left out: a fact, or a field of the subject.',
    z.optional(name),
  )
  const hop = object({
    to: about('A relation of the rows met before.', text),
    as: about('The name by which `where`, `value` and `by` speak of these rows.', name),
    registers: about('Only rows that these registers state.', z.optional(filled(text))),
    where: about('Which of the rows count.', z.optional(condition)),
  })
  return {
    hop,
    expressions: {
      fact: about(
        'A fact of the check, or a field of a row in reach.',
        object({ fact: text, of, to: about('To-one relations to follow first.', z.optional(z.array(text))) }),
      ),
      take: about(
        'What the rows at the end of a path come to.',
        object({
          take: z.enum(takes),
          of,
          path: about('Relations to follow, one after the other.', filled(hop)),
          value: about('Of each row: what is summed, compared or told apart.', z.optional(expression)),
          by: about('For `latest`: by what the rows are ordered.', z.optional(expression)),
        }),
      ),
      value: about(
        'A fixed value: money in fen, days YYYY-MM-DD, months YYYY-MM.',
        object({ value: z.union([z.string(), z.number(), z.boolean()]), type: z.enum(fieldTypes) }),
      ),
      option: about('The value of an option.', object({ option: name })),
      asOf: about('The day of the run.', object({ asOf: z.literal(true) })),
      add: about('The sum of two.', object({ add: two })),
      sub: about('The first less the second.', object({ sub: two })),
      mul: about('A value times a literal, option or parameter.', object({ mul: two })),
      min: about('The lesser of two.', object({ min: two })),
      max: about('The greater of two.', object({ max: two })),
      coalesce: about('The second where nothing is known of the first.', object({ coalesce: two })),
      month: about('The month of a day.', object({ month: expression })),
      firstDay: about('The first day of a month.', object({ firstDay: expression })),
      addMonths: about('A month so many months later.', object({ addMonths: two })),
      monthsBetween: about('Months from the first to the second.', object({ monthsBetween: two })),
      daysBetween: about('Days from the first to the second.', object({ daysBetween: two })),
      age: about('Completed years from a birth to a day.', object({ age: two })),
      mulDiv: about(
        'a × n ÷ d of whole numbers of 0 or more, rounded.',
        object({ mulDiv: z.tuple([expression, expression, expression]), rounding: z.enum(roundings) }),
      ),
      parameter: about(
        'The figure of the law for a day or month, a place and a kind.',
        object({
          parameter: text,
          on: about('The day, or the month whose first day decides.', expression),
          area: about('A division code; left out: the region of the dataset.', z.optional(expression)),
          kind: about('For example urban or rural, where the figure differs.', z.optional(expression)),
        }),
      ),
      host: about(
        'A fact that a function of the host’s gives.',
        object({ host: text, type: z.enum(hostTypes) }),
      ),
      if: about(
        'The second where the condition holds, else the third.',
        object({ if: z.tuple([condition, expression, expression]) }),
      ),
      truth: about('Whether a condition holds, as a value.', object({ truth: condition })),
    },
    conditions: {
      all: about('Every one of these holds.', object({ all: filled(condition) })),
      any: about('At least one of these holds.', object({ any: filled(condition) })),
      not: about('This does not hold.', object({ not: condition })),
      condition: about('A condition of the pack, by name.', object({ condition: name })),
      atLeast: about(
        'At least so many of these hold.',
        object({ atLeast: z.int().check(z.minimum(1)), of: filled(condition) }),
      ),
      fact: about(
        'A fact compared with a value, a list, an option or another fact.',
        object({
          fact: z.union([text, expression]),
          operator: z.enum(operators),
          value: operand,
        }),
      ),
    },
  }
}

const anything: Parts = { expression: z.looseObject({}), condition: z.looseObject({}), operand: z.unknown() }

/** Each kind of node by itself: what it holds is looked at in its turn. */
export const nodes = nodeSchemas(anything)
