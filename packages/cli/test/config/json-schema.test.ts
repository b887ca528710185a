import { readFileSync } from 'node:fs'
import { caseJsonSchema } from '@hedui/core/case'
import { expect, it } from 'vitest'
import { configJsonSchema } from '../../src/config/json-schema.ts'

it.each([
  ['config', configJsonSchema],
  ['case', caseJsonSchema],
])(
  'the schema of a %s that is shipped is the one that is enforced; else build and run scripts/schema.mjs',
  (name, schema) => {
    const shipped = readFileSync(new URL(`../../schema/hedui.${name}.schema.json`, import.meta.url), 'utf8')
    expect(JSON.parse(shipped)).toEqual(schema())
  },
)

it('every key is explained', () => {
  const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> }
  const silent = Object.entries(properties).filter(
    ([key, { description }]) => key !== '$schema' && !description,
  )
  expect(silent.map(([key]) => key)).toEqual([])
})
