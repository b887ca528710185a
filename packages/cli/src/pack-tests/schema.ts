import * as z from 'zod/mini'
import { coverage, day, divisionCode, programmeEntry } from '../config/schema.ts'

const about = (said: string) => z.describe(said)
const text = z.string().check(z.minLength(1))
const scalar = z.union([z.string(), z.number(), z.boolean()])
const reasons = z.record(z.string(), z.record(z.string(), text))
const fen = z.number().check(z.int(), z.minimum(0))

/** Stand for what core looks through itself, as in a case of `hedui decide`. */
export const householdPart = z.unknown()
export const parametersPart = z.unknown()

const income = z.union([fen, z.null(), z.array(z.looseObject({}))])

export const checkCaseSchema = z.strictObject({
  check: text.check(about('Id of the check.')),
  name: text.check(about('Tells the case apart from the others of the rule.')),
  given: z
    .record(z.string(), z.array(z.record(z.string(), z.unknown())))
    .check(about('Records by entity and register, such as payment@payment; money in fen.')),
  covered: z.optional(
    z.array(text).check(about('Registers that are complete everywhere; left out: all; []: none.')),
  ),
  coverage: z.optional(z.array(coverage).check(about('Registers that are complete here and there.'))),
  options: z.optional(
    z.record(z.string(), z.union([scalar, z.array(scalar)])).check(about('Options of the check.')),
  ),
  asOf: z.optional(day.check(about('The business day; left out: that of the file.'))),
  finds: z.optional(
    z
      .array(z.looseObject({}))
      .check(about('Exactly these findings; what is left out of one may be anything.')),
  ),
  silent: z.optional(z.literal(true).check(about('Nothing is found, and everything is known.'))),
  undetermined: z.optional(z.literal(true).check(about('Nothing is found, and something is not known.'))),
})

export const programmeCaseSchema = z.strictObject({
  programme: text.check(about('Id of the programme, for example dibao.rural.')),
  name: text.check(about('Tells the case apart from the others of the programme.')),
  given: z.optional(householdPart),
  household: z.optional(text.check(about('In place of given, in words: `couple 40/38 + child 7`.'))),
  income: z.optional(
    z
      .union([income, z.record(z.string(), income)])
      .check(
        about(
          'With household: fen of the month that the head, or by member everybody, earns; null: not known.',
        ),
      ),
  ),
  custody: z.optional(z.union([text, z.array(text)]).check(about('With household: members in prison.'))),
  dead: z.optional(
    z.record(z.string(), z.nullable(z.string())).check(about('With household: who died, and when.')),
  ),
  shared: z.optional(
    z
      .nullable(z.array(z.looseObject({})))
      .check(about('With household: income that nobody in particular earned.')),
  ),
  assets: z.optional(
    z.nullable(z.boolean()).check(about('With household: whether the assets are within the local rule.')),
  ),
  members: z.optional(
    z
      .record(z.string(), z.looseObject({}))
      .check(about('With household: whatever else is to be said of members, field by field.')),
  ),
  asked: z.optional(
    z
      .strictObject({
        asOf: z.optional(z.string()),
        month: z.optional(z.string()),
        region: z.optional(z.string()),
        kind: z.optional(z.string()),
        member: z.optional(z.string()),
        parameters: z.optional(parametersPart),
      })
      .check(about('What is asked, where it differs from the file.')),
  ),
  counted: z.optional(fen.check(about('How many members count.'))),
  eligible: z.optional(fen.check(about('Eligible for this much, in fen a month.'))),
  ineligible: z.optional(z.array(text).check(about('Not eligible: exactly the conditions that fail.'))),
  undetermined: z.optional(
    z
      .array(text)
      .check(about('Not decided: exactly the places of missing facts, such as members[0].birthDate.')),
  ),
})

/** A file of cases, its cases left to `one`. */
export const casesSchema = <T extends z.ZodMiniType>(one: T) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    asOf: day.check(about('The business day of cases that name none; there is no clock.')),
    month: z.optional(
      z.string().check(about('The month that programmes decide, YYYY-MM; left out: that of asOf.')),
    ),
    region: z.optional(divisionCode.check(about('Division code of the place.'))),
    catalogue: z.optional(
      z
        .array(programmeEntry)
        .check(about('Programmes beside the shipped ones and those of the pack, or in place of them.')),
    ),
    parameters: z.optional(parametersPart),
    without: z.optional(
      reasons.check(about('By rule: kinds of which there can be no case, each with the reason.')),
    ),
    equivalent: z.optional(
      reasons.check(
        about('By rule: mutants that come to the same, each with the reason why no case can tell.'),
      ),
    ),
    cases: z.array(one).check(z.minLength(1)),
  })
