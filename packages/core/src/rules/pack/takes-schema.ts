import * as z from 'zod/mini'
import { statuses } from '../../programmes/household/codes.ts'
import { about, name, object, text } from './describe.ts'

const of = about('Ids of programmes.', z.array(text).check(z.minLength(1)))

const answer = z.union([
  object({ is: about('Whether one of them is given.', z.literal('given')), of }),
  object({
    is: about('What they come to in a month, in fen.', z.literal('amount')),
    of,
    perHead: about('The part of one member that counts.', z.optional(z.literal(true))),
  }),
  object({
    is: about('The value of the first that is given.', z.literal('first')),
    among: z.array(object({ value: text, of })).check(z.minLength(1)),
    otherwise: about(
      'Where none is given; null: what the household says, if it is none of these.',
      z.nullable(text),
    ),
  }),
])

/** The shape of what a programme takes from the decisions on others. */
export const takes = object({
  benefits: about('What members draw says whether these are given.', z.optional(of)),
  statuses: about(
    'Members who are given one of these have the status.',
    z.optional(z.partialRecord(z.enum(statuses), of)),
  ),
  answers: about('Answers that follow, by name.', z.optional(z.record(name, answer))),
})
