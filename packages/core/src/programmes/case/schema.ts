import * as z from 'zod/mini'
import { householdSchema } from '../household/schema.ts'
import { choice, count, day, division, month, sought, text } from './cells.ts'

const about = (said: string) => z.describe(said)
const phrase = z.strictObject({ zh: text(), en: text() }, sought('phrase'))

const entry = z.strictObject(
  {
    area: z
      .union([z.literal('*'), division], sought('area'))
      .check(about('Division code of 6, 9 or 12 digits, or * for everywhere.')),
    kind: z.optional(text()).check(about('For example urban or rural; left out: whatever the kind.')),
    from: day.check(about('First day in force, YYYY-MM-DD.')),
    to: z.nullable(day).check(about('Last day in force; null: no end is set.')),
    value: count.check(about('In fen for money.')),
    per: z
      .optional(choice(['month', 'year']))
      .check(about('For money: what it is the amount of; left out: a month.')),
    source: text().check(about('The document that sets it.')),
    synthetic: z
      .optional(z.literal(true, sought('truth')))
      .check(about('Made up: every result that used it says so.')),
  },
  sought('entry'),
)

export const parameterSchema = z.strictObject(
  {
    id: text().check(about('For example dibao.standard.')),
    title: phrase,
    type: choice(['fen', 'count']),
    entries: z.array(entry, sought('entries')),
  },
  sought('parameter'),
)

/** One case as a document: a household, and what is asked about it. */
export const caseSchema = z.strictObject(
  {
    $schema: z.optional(z.string()),
    programme: z.optional(text()).check(about('Id of the programme, for example dibao.rural.')),
    asOf: day.check(about('The business day, YYYY-MM-DD; it is never today.')),
    month: z.optional(month).check(about('The month that is decided; left out: that of asOf.')),
    region: z
      .optional(division)
      .check(about('Division code of the place whose figures apply; left out: not known.')),
    kind: z
      .optional(text())
      .check(about('Whose figures apply, for example urban; left out: the kind of the programme.')),
    member: z.optional(text()).check(about("For a person's benefit: the id of the member it is for.")),
    parameters: z
      .optional(z.array(parameterSchema, sought('parameters')))
      .check(about('Figures of the locality; one with the id of a shipped one stands in its place.')),
    household: householdSchema,
  },
  sought('case'),
)
