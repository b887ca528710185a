import { caseJsonSchema } from '@hedui/core/case'
import * as z from 'zod/mini'
import { casesSchema, checkCaseSchema, householdPart, parametersPart, programmeCaseSchema } from './schema.ts'

type Data = Readonly<Record<string, unknown>>

/** A file of cases as a JSON Schema, for editors. */
export const casesJsonSchema = (): Data => ({
  ...jsonSchemaOf(casesSchema(z.union([checkCaseSchema, programmeCaseSchema]))),
  title: 'hedui cases',
})

/** A schema as a JSON Schema; households and figures are as in a case of `hedui decide`. */
export function jsonSchemaOf(schema: z.ZodMiniType): Data {
  const { household, parameters } = caseJsonSchema().properties as Readonly<Record<string, object>>
  return z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const part = zodSchema as unknown
      if (part === householdPart) Object.assign(jsonSchema, household)
      if (part === parametersPart) Object.assign(jsonSchema, parameters)
    },
  }) as Data
}
