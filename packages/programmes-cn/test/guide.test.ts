import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { amount, argument } from './guide-example.ts'
import { edgeInZhejiang } from './guide-overlay.ts'
import { relief } from './guide-relief.ts'

it('the examples of the guide are these, and give what they say', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
  const guide = read('../../../docs/guide/programmes.md')
  for (const name of ['example', 'relief', 'overlay'])
    expect(guide).toContain(`\`\`\`ts\n${read(`./guide-${name}.ts`)}\`\`\``)
  expect(amount).toBe(45_000)
  expect(argument).toContain('符合条件，450.00元/月')
  expect([relief, edgeInZhejiang]).toEqual([393_000, '1+zhejiang.1'])
})
