import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { amount, argument } from './guide-example.ts'

it('the example of the guide is this one, and gives what it says', () => {
  const guide = readFileSync(new URL('../../../docs/guide/programmes.md', import.meta.url), 'utf8')
  const example = readFileSync(new URL('./guide-example.ts', import.meta.url), 'utf8')
  expect(guide).toContain(`\`\`\`ts\n${example}\`\`\``)
  expect(amount).toBe(45_000)
  expect(argument).toContain('符合条件，450.00元/月')
})
