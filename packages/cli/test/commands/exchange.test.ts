import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Receipt } from '@hedui/analysis'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const county = join(import.meta.dirname, '../../../../examples/county')
const config = join(county, 'hedui.config.json')
const hedui = (...args: string[]) => run([...args, '--lang', 'en'], place.path)
const openly = ['--unmask', '--purpose', 'county check']

describe('hedui export', () => {
  it('writes a package that is checked as the files that it was made from', async () => {
    const written = await hedui('export', county, '--out', 'batch', ...openly)
    expect(written).toMatchObject({ code: 0, stdout: '' })
    expect(written.stderr).toMatch(/wrote package [0-9a-f]{16} to batch: \d+ tables, \d+ records/)
    const checking = ['--config', config, '--only', 'D01', '--format', 'json']
    const [files, batch] = [
      await hedui('check', county, ...checking),
      await hedui('check', 'batch', ...checking),
    ]
    expect(files.stdout).toContain('"findings"')
    expect(batch.stdout).toBe(files.stdout)
  })

  it('of a changed package nothing is read', async () => {
    const [first = ''] = readdirSync(join(place.path, 'batch/data')).sort()
    const table = join(place.path, 'batch/data', first)
    writeFileSync(table, `${readFileSync(table, 'utf8')}\n`)
    const { code, stderr } = await hedui('check', 'batch', '--config', config)
    expect(code).toBe(2)
    expect(stderr).toContain(`data/${first} is not what the sender wrote`)
  })

  it('needs a purpose, as nothing in a package is masked', async () => {
    const { code, stderr } = await hedui('export', county, '--out', 'other')
    expect(code).toBe(2)
    expect(stderr).toContain('--purpose')
  })
})

const asked = ['receipt', county, '--programme', 'dibao.rural', '--period', '2025-10', '--sender', '城关镇']

describe('hedui receipt', () => {
  it('says what was received, from whom and when, as data', async () => {
    const { code, stdout } = await hedui(...asked, '--received-at', '2025-10-08', '--format', 'json')
    expect(code).toBe(0)
    const receipt = JSON.parse(stdout) as Receipt
    expect(receipt).toMatchObject({
      ...{ programme: 'dibao.rural', month: '2025-10', sender: '城关镇', receivedAt: '2025-10-08' },
      change: { month: '2025-09' },
    })
    const { ids, lines, households, persons, sizes, repeats } = receipt
    expect(ids.valid + ids.invalid + ids.missing).toBe(lines)
    expect(persons).toBeGreaterThan(households)
    expect(sizes?.different).toBeGreaterThan(0)
    expect(repeats.places.length).toBeGreaterThan(0)
    expect((await hedui(...asked)).stdout).toContain(`${households} households, ${persons} persons`)
    expect((await run([...asked, '--lang', 'zh'], place.path)).stdout).toContain(`户数 ${households}，`)
  })

  it.each([
    [['--programme', 'dibao', '--period', '2025-10'], 'dibao.rural'],
    [['--programme', 'dibao.rural', '--period', '2025'], 'YYYY-MM'],
    [['--programme', 'dibao.rural', '--period', '2020-01'], 'no roll of dibao.rural for 2020-01'],
  ])('refuses %s', async (flags, said) => {
    const { code, stderr } = await hedui('receipt', county, ...flags)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})
