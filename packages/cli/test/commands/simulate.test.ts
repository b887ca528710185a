import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const county = join(import.meta.dirname, '../../../../examples/county')
const simulate = (...args: string[]) =>
  run(['simulate', county, '--programme', 'dibao.rural', ...args, '--lang', 'en'], place.path)
const raise = ['--set', 'dibao.standard=50000']

describe('hedui simulate', () => {
  it('says for each township what a reform does, and draws it', async () => {
    const { code, stdout, stderr } = await simulate(
      ...raise,
      '--svg',
      'raise.svg',
      '--format',
      'json',
      '--month',
      '2025-11',
      '--region',
      '990100',
    )
    expect(code).toBe(0)
    const { programme, totals, townships } = JSON.parse(stdout)
    expect(programme).toBe('dibao.rural')
    expect(townships.length).toBeGreaterThan(0)
    expect(stderr).toContain(`${totals.effects.open} not certain`)
    const svg = readFileSync(join(place.path, 'raise.svg'), 'utf8')
    expect(svg).toContain('Rural minimum living allowance')
  })

  it('writes the townships as CSV', async () => {
    const { stdout } = await simulate(...raise, '--format', 'csv', '--month', '2025-11')
    expect(stdout).toContain('township,same,gains,loses,enters,leaves,open')
  })

  it('is for the eye in words and yuan, with all townships at the end, in the last month that has a roll', async () => {
    const { stdout, stderr } = await simulate(...raise)
    expect(stdout).toMatch(
      /^township +same +gain +lose +enter +leave +open +now, yuan a month +then, yuan a month\n/,
    )
    expect(stdout).toMatch(/\nall +2 +0 +0 +0 +0 +322 /)
    expect(stderr).toContain('2025-11: 324 decided')
    expect(stderr).toMatch(/322 are not certain; of \d+ looked at, missing: .*income/)
  })

  it('tells who gains and what it costs where households are as they were approved', async () => {
    const raised = ['--set', 'dibao.standard=70000', '--as-approved']
    const { stdout, stderr } = await simulate(...raised)
    expect(stdout).toMatch(/\n花岩寺镇 +0 +40 +0 +0 +0 +0 +41,304\.00 +44,704\.00\n/)
    expect(stdout).toMatch(/\nall +2 +320 +0 +0 +0 +2 /)
    expect(stderr).toContain(
      'supposed, as approved: who counts and what is earned as the lists of 2025-11 say',
    )
  })

  it('is not of persons where households are as they were approved', async () => {
    const asked = ['--programme', 'old-age', '--set', 'old-age.from-80=6000', '--as-approved']
    const { code, stderr } = await run(['simulate', county, ...asked, '--lang', 'en'], place.path)
    expect(code).toBe(2)
    expect(stderr).toContain('old-age is of persons')
  })

  it.each([
    [['--set', 'dibao.standard=1.5'], '--set must be PARAMETER=NUMBER'],
    [['--set', 'dibao=1'], 'There are: dibao.standard'],
    [[], 'nothing is changed'],
    [[...raise, '--month', 'May'], '--month must be written'],
    [[...raise, '--format', 'xlsx'], '--format must be one of'],
    [[...raise, '--overlay', 'none.json'], 'none.json'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await simulate(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})
