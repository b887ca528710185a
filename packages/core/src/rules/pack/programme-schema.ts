import * as z from 'zod/mini'
import { about, dotted, name, object, phrase, text } from './describe.ts'
import type { Parts } from './node-schemas.ts'
import { programmeParts, rule, said } from './programme-parts.ts'
import { takes } from './takes-schema.ts'

/** The shape of the rules of a programme as a pack holds them. */
export function programmeRulesSchema({ expression, condition, operand }: Parts) {
  const ground = object({
    ...said,
    when: about('Over the row in question; `month` and the figures are facts.', condition),
  })
  const grounds = z.record(name, ground)
  const parts = programmeParts({ expression, condition, operand })
  return object({
    id: about('The id in the catalogue, for example dibao.rural.', dotted),
    version: about('Raised whenever somebody may be decided otherwise.', text),
    title: phrase,
    unit: about('Whose benefit it is.', z.enum(['household', 'person'])),
    kind: about('Whose figures apply where they differ; null: they do not.', z.nullable(text)),
    from: about('The first day on which the rules are in force, YYYY-MM-DD.', z.string()),
    to: about('The last such day; null: no end is set.', z.nullable(z.string())),
    basis: said.basis,
    excludes: about('Ids of programmes whose recipients it excludes.', z.optional(z.array(text))),
    takes: about(
      'What it takes from the decisions on other programmes that are made with it.',
      z.optional(takes),
    ),
    figures: about('Figures of the law, by the names of facts that they are.', parts.figures),
    asks: about(
      'What is asked besides what a household always says: the facts of the host `answers.NAME`.',
      z.optional(parts.asks),
    ),
    reference: about(
      'The figure whose period is that in which amounts are shown.',
      z.optional(z.nullable(name)),
    ),
    members: about(
      'Over memberships: counted where one ground for holds and none against; null: of a person.',
      z.optional(z.nullable(object({ counted: grounds, notCounted: grounds }))),
    ),
    incomes: about(
      'Over incomes: counted where no ground against holds; in twelve months of × times ÷ by.',
      z.optional(
        z.nullable(
          object({
            notCounted: grounds,
            share: object({ ...said, rule, of: expression, times: expression, by: expression }),
          }),
        ),
      ),
    ),
    facts: about('Named values of the month of the household or person.', parts.facts),
    conditions: about('All of them must hold.', z.record(name, parts.condition)),
    roundings: about('Each makes the fact of its name.', z.optional(parts.roundings)),
    amount: about(
      'The fact or rounding that is paid where all conditions hold; null: a status, which pays nothing.',
      z.nullable(name),
    ),
    once: about('Paid once, not each month.', z.optional(z.literal(true))),
  })
}

const anything = z.looseObject({})

/** The rules of one programme, whose nodes are looked at in their turn. */
export const programmeRulesShape = programmeRulesSchema({
  expression: anything,
  condition: anything,
  operand: z.unknown(),
})
