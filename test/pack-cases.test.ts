import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

it('the cases of the example pack are all ok, run as a user runs them', () => {
  const args = ['packages/cli/bin/hedui.mjs', 'test', 'examples/packs/county.json', '--format', 'json']
  const { ok, passed, failed } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  expect({ ok, passed, failed }).toEqual({ ok: true, passed: 20, failed: 0 })
})
