import * as z from 'zod/mini'
import { answerSchema } from './answer.ts'
import { caseDocument, configDocument, requestSchema } from './request.ts'

/** Schemas beside this one. */
const documents = new Map<unknown, string>([
  [configDocument, 'hedui.config.schema.json'],
  [caseDocument, 'hedui.case.schema.json'],
])

const schemaOf = (schema: z.ZodMiniType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const file = documents.get(zodSchema)
      if (file === undefined) return
      const { description } = jsonSchema
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema]
      Object.assign(jsonSchema, { $ref: file, description })
    },
  })
  return rest
}

/** The messages of `hedui serve` as a JSON Schema, for other languages. */
export const serveJsonSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'hedui serve',
  description: 'One message a line. The host sends requests; answers carry the id of their request.',
  anyOf: [{ $ref: '#/$defs/request' }, { $ref: '#/$defs/answer' }],
  $defs: { request: schemaOf(requestSchema), answer: schemaOf(answerSchema) },
})
