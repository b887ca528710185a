import * as z from 'zod/mini'
import { caseSchema } from './schema.ts'

/** A case file as a JSON Schema, for editors and other languages. */
export const caseJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(caseSchema, { io: 'input' }),
  title: 'hedui case',
})
