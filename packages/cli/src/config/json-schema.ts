import * as z from 'zod/mini'
import { configSchema } from './schema.ts'

/** `hedui.config.json` as a JSON Schema, for editors. */
export const configJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(configSchema, { io: 'input' }),
  title: 'hedui.config.json',
})
