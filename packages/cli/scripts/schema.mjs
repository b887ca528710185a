import { writeFileSync } from 'node:fs'
import { caseJsonSchema } from '@hedui/core/case'
import { configJsonSchema, serveJsonSchema } from 'hedui'

/** Writes the JSON Schemas of `hedui.config.json`, of case files and of the messages of `hedui serve`; run it after a build, when one has changed. */
const schemas = {
  'hedui.config': configJsonSchema(),
  'hedui.case': caseJsonSchema(),
  serve: serveJsonSchema(),
}
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(
    new URL(`../schema/${name}.schema.json`, import.meta.url),
    `${JSON.stringify(schema, null, 2)}\n`,
  )
