import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it.each([
  ['county.json', 20],
  ['officers.json', 9],
  ['price-subsidy.json', 12],
])('the cases of the example pack %s are all ok, run as a user runs them', (pack, cases) => {
  const args = ['packages/cli/bin/hedui.mjs', 'test', `examples/packs/${pack}`, '--format', 'json']
  const { ok, passed, failed } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  expect({ ok, passed, failed }).toEqual({ ok: true, passed: cases, failed: 0 })
})
