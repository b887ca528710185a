import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '@hedui/checks'
import { afterAll, describe, expect, it } from 'vitest'
import { score } from '../../../../examples/county/score.mjs'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const generate = (...args: string[]) => run(['generate', 'county', ...args, '--lang', 'en'], place.path)
const truthOf = (folder: string) => JSON.parse(readFileSync(join(place.path, folder, 'truth.json'), 'utf8'))

describe('hedui generate county', () => {
  it('writes a folder in which hedui check finds what the truth says, and accuses no innocent', async () => {
    const made = await generate('made', '--seed', '7', '--households', '250', '--months', '2')
    expect(made).toMatchObject({ code: 0, stderr: '' })
    expect(made.stdout).toMatch(/^made: \d+ files, \d+ records, \d+ anomalies and \d+ innocents planted/)
    const truth = truthOf('made')
    expect(existsSync(join(place.path, 'made', 'policy.json'))).toBe(true)
    const script = join(import.meta.dirname, '../../../../examples/county/config-from-policy.mjs')
    const config = execFileSync(process.execPath, [script, join(place.path, 'made', 'policy.json')], {
      stdio: 'pipe',
    })
    writeFileSync(join(place.path, 'limits.json'), config)
    const asked = ['check', 'made', '--config', 'limits.json', '--as-of', truth.asOf, '--format', 'json']
    const checked = await run(asked, place.path)
    expect(checked.code).toBe(1)
    const { rules, files } = score(truth, JSON.parse(checked.stdout))
    const shipped = new Set<string>(checks.map(({ number }) => number))
    for (const rule of rules.filter(({ check }) => shipped.has(check)))
      expect(rule).toMatchObject({ found: rule.planted, accused: 0, unplanned: 0 })
    for (const file of files) expect(file).toMatchObject({ balanced: true })
  })

  it('writes a folder in which nothing is found where nothing is planted', async () => {
    expect(await generate('clean', '--anomalies', 'none')).toMatchObject({ code: 0 })
    expect(truthOf('clean').anomalies).toEqual([])
    expect(await run(['check', 'clean'], place.path)).toMatchObject({ code: 0 })
  })

  it('speaks Chinese too', async () => {
    const { stdout } = await run(
      ['generate', 'county', 'zh', '--households', '200', '--lang', 'zh'],
      place.path,
    )
    expect(stdout).toMatch(/^zh：\d+ 个文件，\d+ 条记录，埋设疑点 \d+ 例/)
  })

  it.each([
    [['made'], '"made" is there already and not an empty folder'],
    [['note.txt'], '"note.txt" is there already'],
    [['x', '--seed', '-1'], '--seed must be a whole number'],
    [['x', '--households', '199'], '--households must be a whole number from 200 to 1000000; found "199".'],
    [['x', '--months', 'two'], '--months must be a whole number from 1 to 24; found "two".'],
    [['x', '--anomalies', 'many'], '--anomalies must be one of some, none; found "many".'],
    [['note.txt/below'], 'note.txt/below'],
  ])('refuses %j and says why', async (args, sentence) => {
    mkdirSync(join(place.path, 'made'), { recursive: true })
    writeFileSync(join(place.path, 'note.txt'), 'here')
    const { code, stdout, stderr } = await generate(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})
