import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { serveJsonSchema } from '../../src/serve/protocol/json-schema.ts'
import { requestTypes } from '../../src/serve/protocol/request.ts'

const shipped = readFileSync(new URL('../../schema/serve.schema.json', import.meta.url), 'utf8')

it('the schema of messages that is shipped is the one that is enforced; else build and run scripts/schema.mjs', () => {
  expect(JSON.parse(shipped)).toEqual(JSON.parse(JSON.stringify(serveJsonSchema())))
})

it('names every request and its result, and points to the schemas of whole documents', () => {
  for (const type of requestTypes)
    for (const title of [`"request ${type}"`, `"result of ${type}"`]) expect(shipped).toContain(title)
  for (const document of ['hedui.config.schema.json', 'hedui.case.schema.json'])
    expect(shipped).toContain(`"$ref": "${document}"`)
})
