import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const county = join(import.meta.dirname, '../../../../examples/county')
const review = (...args: string[]) =>
  run(['review', county, '--programme', 'disability.living', ...args], place.path)

describe('hedui review', { timeout: 120_000 }, () => {
  it('names who must stop and why, in the last month that has a roll, and what the others wait for', async () => {
    const { code, stdout, stderr } = await review('--lang', 'en')
    expect(code).toBe(1)
    expect(stderr).toMatch(/2025-11: 22 on the roll; .* 6 must stop/)
    expect(stderr).toContain('are not certain; of')
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^who +found +declared, yuan +due, yuan +does not hold, or is missing$/)
    expect(lines.slice(1)).toHaveLength(6)
    expect(lines.filter((line) => line.includes('holds a valid disability certificate'))).toHaveLength(1)
    expect(stdout).not.toMatch(/\d{17}[\dX]/)
  })

  it('shows the findings that are asked for, readable with a purpose, for spreadsheets and programs', async () => {
    const { stdout } = await review('--find', 'stop', '--format', 'csv', '--unmask', '--purpose', 'review')
    expect(stdout.split('\r\n')).toHaveLength(8)
    expect(stdout).toMatch(/\d{17}[\dX],/)
    const { rows } = JSON.parse((await review('--find', 'under', '--format', 'json')).stdout)
    expect(rows).toEqual([])
  })

  it('tells who on the roll is decided otherwise than in an earlier month, and why', async () => {
    const { code, stdout } = await run(
      ['review', county, '--programme', 'dibao.rural', '--since', '2025-09', '--lang', 'zh'],
      place.path,
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/^对象 +2025-09 +2025-11 +变化\n/)
    expect(stdout).toContain('最低生活保障标准：610.00元/月 → 660.00元/月')
    expect(stdout).toContain('已不在名单')
  })

  it('finds what was paid otherwise than due where households are as they were approved', async () => {
    const asked = ['--programme', 'dibao.rural', '--as-approved', '--lang', 'en']
    const { code, stdout, stderr } = await run(['review', county, ...asked], place.path)
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /324 on the roll; 305 agree, 2 must stop, 0 missed, 4 declared too little, 6 too much/,
    )
    expect(stdout).toMatch(/declared too much +1,376\.00 +920\.00/)
  })

  it.each([
    [['--find', 'late'], 'late'],
    [['--month', 'May'], '--month must be written'],
    [['--format', 'xlsx'], '--format must be one of'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await review(...args, '--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})
