import { writeFileSync } from 'node:fs'
import { configJsonSchema } from 'hedui'

/** Writes the JSON Schema of `hedui.config.json`; run it after a build, when the configuration has changed. */
writeFileSync(
  new URL('../schema/hedui.config.schema.json', import.meta.url),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
)
