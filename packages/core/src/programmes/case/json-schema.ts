import * as z from 'zod/mini'
import { householdNotes } from '../household/notes.ts'
import { caseSchema } from './schema.ts'

interface Schema {
  description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

/** A case file as a JSON Schema, for editors and other languages. */
export function caseJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = { ...z.toJSONSchema(caseSchema, { io: 'input' }), title: 'hedui case' }
  const household = (schema as Schema).properties?.household
  const member = household?.properties?.members?.items
  describe(household, householdNotes.household)
  describe(member, householdNotes.member)
  for (const list of member?.properties?.supporters?.anyOf ?? [])
    describe(list.items, householdNotes.supporter)
  for (const { properties } of [household, member].flatMap((one) => one ?? []))
    for (const list of properties?.incomes?.anyOf ?? []) describe(list.items, householdNotes.income)
  return schema
}

function describe(schema: Schema | undefined, notes: Readonly<Record<string, string>>): void {
  for (const [field, note] of Object.entries(notes)) {
    const property = schema?.properties?.[field]
    if (property) property.description = note
  }
}
