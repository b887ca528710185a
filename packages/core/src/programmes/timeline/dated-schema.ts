import * as z from 'zod/mini'
import { day, division, fen, month, sought, text, truth, unknownable } from '../case/cells.ts'
import { parameterSchema } from '../case/schema.ts'
import { householdSchema, memberSchema } from '../household/schema.ts'

/** From a day to the day before another; null: it goes on. */
const dated = { from: day, to: z.nullable(day) }

const { id: _id, birthDate: _birth, diedOn: _died, incomes: _incomes, ...told } = memberSchema.shape
const spell = z.strictObject({ ...told, ...dated }, sought('member'))

const member = z.strictObject(
  {
    ...memberSchema.shape,
    joinedOn: unknownable(day),
    leftOn: unknownable(day),
    spells: z.optional(z.array(spell, sought('members'))),
  },
  sought('member'),
)

const household = z.strictObject(
  {
    ...householdSchema.shape,
    members: z.array(member, sought('members')).check(z.minLength(1, sought('members'))),
    assets: z.optional(
      z.array(
        z.strictObject({ ...dated, withinRule: z.nullable(truth) }, sought('household')),
        sought('household'),
      ),
    ),
  },
  sought('household'),
)

/** One case over time as a document: a household through the months, and what was paid to it. */
export const datedCaseSchema = z.strictObject(
  {
    $schema: z.optional(z.string()),
    programme: z.optional(text()),
    from: z.optional(month),
    to: z.optional(month),
    region: z.optional(division),
    kind: z.optional(text()),
    member: z.optional(text()),
    parameters: z.optional(z.array(parameterSchema, sought('parameters'))),
    household,
    payments: z.optional(
      z.array(z.strictObject({ month, amountFen: fen }, sought('household')), sought('household')),
    ),
  },
  sought('case'),
)
