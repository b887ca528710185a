import * as z from 'zod/mini'
import { about, dotted, name, object, phrase, text } from './describe.ts'
import { fieldTypes, type Parts, roundings } from './node-schemas.ts'

export const said = { title: phrase, basis: about('Law articles and documents.', z.array(phrase)) }
export const rule = about('How it is rounded to whole fen.', z.enum(roundings))
const factName = about('The name of a fact of the programme.', name)

/** The parts that programmes consist of and that overlays add to, each by name. */
export const programmeParts = ({ expression, condition }: Parts) => ({
  figures: z.record(
    name,
    object({
      id: dotted,
      type: z.enum(['fen', 'count']),
      title: phrase,
      lump: about('Money as it stands, not of a month or a year.', z.optional(z.literal(true))),
    }),
  ),
  asks: z.record(
    name,
    object({
      type: z.enum(['code', 'truth', 'fen', 'count', 'date', 'month']),
      title: phrase,
      who: about('Who could supply it.', phrase),
      choices: about('Of codes: each answer that there is.', z.optional(z.record(text, phrase))),
    }),
  ),
  facts: z.record(
    name,
    object({
      type: about('Left out: follows from the expression.', z.optional(z.enum(fieldTypes))),
      node: expression,
      title: phrase,
      per: about('For money: what it is the amount of.', z.optional(z.enum(['month', 'year']))),
      onlyIfAny: about('Left out of the argument where it is 0.', z.optional(z.literal(true))),
    }),
  ),
  condition: object({
    ...said,
    holds: condition,
    shows: about('Facts that the argument shows.', z.array(factName)),
    margin: about('The fact that says by how much it holds.', z.optional(factName)),
  }),
  roundings: z.record(
    name,
    object({ ...said, rule, of: factName, by: about('Divided by.', z.int().check(z.minimum(1))) }),
  ),
})
