import { writeFileSync } from 'node:fs'
import { packJsonSchema } from '@hedui/core/pack'

/** Writes the JSON Schema of rule packs; run it after a build, when what a pack may hold has changed. */
writeFileSync(
  new URL('../schema/pack.schema.json', import.meta.url),
  `${JSON.stringify(packJsonSchema(), null, 2)}\n`,
)
