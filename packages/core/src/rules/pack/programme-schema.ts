import * as z from 'zod/mini'
import { about, dotted, name, object, phrase, text } from './describe.ts'
import { fieldTypes, type Parts, roundings } from './node-schemas.ts'

const said = { title: phrase, basis: about('Law articles and documents.', z.array(phrase)) }
const factName = about('The name of a fact of the programme.', name)

/** The shape of the rules of a programme as a pack holds them. */
export function programmeRulesSchema({ expression, condition }: Parts) {
  const ground = object({
    ...said,
    when: about('Over the row in question; `month` and the figures are facts.', condition),
  })
  const grounds = z.record(name, ground)
  const rule = about('How it is rounded to whole fen.', z.enum(roundings))
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
    figures: about(
      'Figures of the law, by the names of facts that they are.',
      z.record(
        name,
        object({
          id: dotted,
          type: z.enum(['fen', 'count']),
          title: phrase,
          lump: about('Money as it stands, not of a month or a year.', z.optional(z.literal(true))),
        }),
      ),
    ),
    asks: about(
      'What is asked besides what a household always says: the facts of the host `answers.NAME`.',
      z.optional(
        z.record(
          name,
          object({
            type: z.enum(['code', 'truth', 'fen', 'count', 'date', 'month']),
            title: phrase,
            who: about('Who could supply it.', phrase),
            choices: about('Of codes: each answer that there is.', z.optional(z.record(text, phrase))),
          }),
        ),
      ),
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
    facts: about(
      'Named values of the month of the household or person.',
      z.record(
        name,
        object({
          type: about('Left out: follows from the expression.', z.optional(z.enum(fieldTypes))),
          node: expression,
          title: phrase,
          per: about('For money: what it is the amount of.', z.optional(z.enum(['month', 'year']))),
          onlyIfAny: about('Left out of the argument where it is 0.', z.optional(z.literal(true))),
        }),
      ),
    ),
    conditions: about(
      'All of them must hold.',
      z.record(
        name,
        object({
          ...said,
          holds: condition,
          shows: about('Facts that the argument shows.', z.array(factName)),
          margin: about('The fact that says by how much it holds.', z.optional(factName)),
        }),
      ),
    ),
    roundings: about(
      'Each makes the fact of its name.',
      z.optional(
        z.record(
          name,
          object({ ...said, rule, of: factName, by: about('Divided by.', z.int().check(z.minimum(1))) }),
        ),
      ),
    ),
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
