import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
beforeAll(() => void place.write('county', county))
afterAll(place.remove)

const explain = (...args: string[]) => run(['explain', 'county', ...args], place.path)
const findings = async (...args: string[]) =>
  JSON.parse((await run(['check', 'county', '--format', 'json', ...args], place.path)).stdout).findings
const deadAndPaid = async (): Promise<string> => (await findings('--only', 'D01'))[0].fingerprint

describe('hedui explain', () => {
  it.each(['zh', 'en'])('argues a lead in %s', async (language) => {
    const { stdout, stderr, code } = await explain(await deadAndPaid(), '--lang', language)
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    await expect(stdout).toMatchFileSnapshot(`../snapshots/explain.${language}.txt`)
  })

  it('takes as much of the fingerprint as the report shows', async () => {
    const fingerprint = await deadAndPaid()
    const whole = await explain(fingerprint)
    expect(await explain(fingerprint.slice(0, 12))).toEqual(whole)
    expect(await explain(fingerprint.slice(0, 8).toUpperCase())).toEqual(whole)
  })

  it('gives the tree as JSON, the same bytes in every language', async () => {
    const fingerprint = await deadAndPaid()
    const { stdout } = await explain(fingerprint, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      rule: 'paid-after-death',
      truth: 'true',
      finding: { fingerprint, periods: ['2025-10', '2025-11'] },
      rows: [
        { truth: 'true', condition: { kind: 'all' }, blocking: null },
        { truth: 'true', facts: { dueUntil: { title: { en: 'first month not due' } } } },
      ],
    })
    expect((await explain(fingerprint, '--format', 'json', '--lang', 'zh')).stdout).toBe(stdout)
  })

  it('explains what could not be decided, and who could say', async () => {
    const open = (await findings('--undetermined', '--only', 'reported-twice')).find(
      ({ result }: { result: string }) => result === 'unknown',
    )
    const { stdout } = await explain(open.fingerprint, '--lang', 'en')
    expect(stdout).toContain('Verdict: cannot be given')
    expect(stdout).toContain('ask: benefit rolls (civil affairs)')
  })

  it('masks personal data unless a purpose is given', async () => {
    const fingerprint = await deadAndPaid()
    const masked = await explain(fingerprint, '--format', 'json')
    expect(masked.stdout).not.toContain(persons.dead.number)
    const open = await explain(fingerprint, '--format', 'json', '--unmask', '--purpose', 'case 12')
    expect(open.stdout).toContain(persons.dead.number)
    expect(open.stderr).toContain('case 12')
  })

  it('writes to the file asked for', async () => {
    const ran = await explain(await deadAndPaid(), '--out', 'why.txt')
    expect(ran.stdout).toBe('')
    expect(existsSync(join(place.path, 'why.txt'))).toBe(true)
    expect(readFileSync(join(place.path, 'why.txt'), 'utf8')).toBe(
      (await explain(await deadAndPaid())).stdout,
    )
  })

  it('refuses a fingerprint that no lead has, and names what is near', async () => {
    const fingerprint = await deadAndPaid()
    const last = fingerprint.endsWith('0') ? '1' : '0'
    const typed = fingerprint.slice(0, 11) + last
    const { code, stdout, stderr } = await explain(typed, '--lang', 'en')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`no lead goes by "${typed}"`)
    expect(stderr).toContain(`Did you mean ${fingerprint.slice(0, 12)}`)
  })

  it('refuses a beginning that several leads have', async () => {
    const all = await findings('--undetermined')
    const first = all.map(({ fingerprint }: { fingerprint: string }) => fingerprint[0])
    const shared = first.find((letter: string, i: number) => first.indexOf(letter) < i)
    const { code, stderr } = await explain(shared, '--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toMatch(/leads begin with "."\. Give more of it: /)
  })

  it.each([
    ['without a fingerprint', []],
    ['with an unmasking that has no purpose', ['abc', '--unmask']],
    ['in a format that does not exist', ['abc', '--format', 'yaml']],
  ])('refuses to run %s', async (_, args) => {
    expect(await explain(...args)).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('check --explain', () => {
  it('adds the tree to each finding of the JSON report, and nothing else', async () => {
    const plain = await findings()
    const explained = await findings('--explain')
    expect(explained.map(({ explanation, ...rest }: { explanation: object }) => rest)).toEqual(plain)
    for (const { rule, result, explanation } of explained)
      expect(explanation).toMatchObject({ rule, truth: result })
  })

  it('adds the reasons below each lead, law and innocent circumstances standing once', async () => {
    const { stdout } = await run(
      ['check', 'county', '--only', 'D01', '--explain', '--lang', 'zh'],
      place.path,
    )
    expect(stdout).toContain('［成立］款项所属月份 2025年10月，不早于应停发月份 2025年4月：晚6个月')
    expect(stdout.match(/社会救助暂行办法/g)).toHaveLength(1)
  })
})
