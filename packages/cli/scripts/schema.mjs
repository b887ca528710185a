import { writeFileSync } from 'node:fs'
import { caseJsonSchema } from '@hedui/core'
import { configJsonSchema } from 'hedui'

/** Writes the JSON Schemas of `hedui.config.json` and of case files; run it after a build, when either has changed. */
const schemas = { 'hedui.config': configJsonSchema(), 'hedui.case': caseJsonSchema() }
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(
    new URL(`../schema/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  )
