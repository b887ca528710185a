import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const county = join(import.meta.dirname, '../../../../examples/county')
const config = join(county, 'hedui.config.json')
const asked = ['--programme', 'dibao.rural', '--period', '2025-10', '--config', config]
const gate = (...args: string[]) => run(['gate', county, ...args, '--lang', 'en'], place.path)

describe('hedui gate', () => {
  it('blocks a roll with leads that must be dealt with first, names them, and says what the roll holds', async () => {
    const { code, stdout } = await gate(...asked, '--format', 'json')
    expect(code).toBe(1)
    const { result, blockers, referred, receipts } = JSON.parse(stdout)
    expect(result).toBe('block')
    for (const { severity, programme, periods } of blockers) {
      expect(severity).toBe('block')
      expect(['dibao.rural', null]).toContain(programme)
      expect(periods.length === 0 || periods.some((month: string) => '2025-10'.startsWith(month))).toBe(true)
    }
    expect(referred.map(({ severity }: { severity: string }) => severity)).not.toContain('medium')
    expect(receipts).toMatchObject([{ programme: 'dibao.rural', month: '2025-10' }])
  })

  it('answers for all programmes of a class, in words', async () => {
    const { code, stdout } = await gate(
      ...['--programme', 'dibao', '--period', '2025-10', '--config', config, '--only', 'X01,D01'],
    )
    expect(code).toBe(1)
    expect(stdout.split('\n')[0]).toBe(
      'dibao 2025-10: block, it may not be submitted until leads are dealt with',
    )
    expect(stdout).toContain('X01')
  })

  it('passes a roll against which nothing stands', async () => {
    const { code, stdout } = await gate(...asked, '--only', 'X09')
    expect(code).toBe(0)
    expect(stdout).toContain('pass, nothing stands against it')
  })

  it.each([
    [['--programme', 'dibao.mars'], '--programme must be an id of the catalogue'],
    [['--period', '2025-13'], '--period must be a month'],
    [['--period', '1999-01'], 'no roll of dibao.rural for 1999-01 was read'],
  ])('refuses what is no roll: %s', async (args, said) => {
    const { code, stderr } = await gate(...asked, ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})
