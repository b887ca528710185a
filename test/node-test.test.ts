import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = join('node_modules', '.cache', 'node-test')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the suite of a programme with `node --test`; the first of its cases expects so many yuan. */
function run(yuan: number) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `expects-${yuan}.test.mjs`)
  writeFileSync(
    file,
    `import { describe, it } from 'node:test'
import { dibaoRural, parameters } from '@hedui/programmes-cn'
import { household, nonNegative, testProgramme, testProperties, yuan } from '@hedui/testing'

const asked = { asOf: '2024-12-31', month: '2024-09', parameters, region: '990100' }
const cases = [
  { name: 'nothing earned', given: household('single'), eligible: yuan(${yuan}) },
  { name: 'too much owned', given: household('single', { assets: false }), ineligible: ['assets'] },
  { name: 'nobody looked', given: household('single', { assets: null }), undetermined: ['assetsWithinRule'] },
]
testProgramme(dibaoRural, { ...asked, cases }, { describe, it })
testProperties(dibaoRural, { ...asked, properties: [nonNegative], tries: { runs: 5 } }, { describe, it })
`,
  )
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  return spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], { encoding: 'utf8', env })
}

describe('the suites of the kit run under node:test', () => {
  it('and pass where all is right', () => {
    const { status, stdout } = run(450)
    expect(stdout).toContain('# pass 6')
    expect(status).toBe(0)
  })

  it('and fail with the complaint where something is not', () => {
    const { status, stdout } = run(451)
    expect(stdout).toContain('amountFen: expected 45100, found 45000')
    expect(status).toBe(1)
  })
})
