import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const county = join(import.meta.dirname, '../../../../examples/county')
const check = (...args: string[]) =>
  run(['check', county, '--config', join(county, 'hedui.config.json'), '--lang', 'en', ...args], place.path)

describe('hedui check --group household', () => {
  it('tells every lead once, under its household, as data', async () => {
    const { stdout } = await check('--group', 'household', '--format', 'json')
    const { findings, stories } = JSON.parse(stdout)
    const told = stories.flatMap((story: { findings: string[] }) => story.findings)
    expect([...told].sort()).toEqual(findings.map((each: { fingerprint: string }) => each.fingerprint).sort())
    expect(stories.length).toBeLessThan(findings.length)
    expect(stories.map(({ subject }: { subject: { entity: string } }) => subject.entity)).toContain(
      'household',
    )
  })

  it('tells them in words, the rule beside each', async () => {
    const { stdout } = await check('--group', 'household', '--only', 'D01,D04')
    expect(stdout).toMatch(/■ .*: Household [A-Z]\d+: \d+ leads?, in all/)
    expect(stdout).toContain('D01 Paid after death')
  })

  it('refuses any other grouping', async () => {
    const { code, stderr } = await check('--group', 'village')
    expect(code).toBe(2)
    expect(stderr).toContain('--group')
  })
})
