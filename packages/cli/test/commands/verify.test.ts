import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const examples = join(import.meta.dirname, '../../../../examples')
const claims = join(examples, 'verify/claims.csv')
const verify = (...args: string[]) =>
  run(['verify', join(examples, 'county'), ...args, '--lang', 'en'], place.path)
const child = '331122202009218345'

describe('hedui verify', { timeout: 120_000 }, () => {
  it('answers the claims of a file from the registers, each with its rows', async () => {
    const { code, stdout, stderr } = await verify('--claims', claims)
    expect(code).toBe(1)
    expect(stderr).toContain('7 claims: registers agree with 4, disagree with 2, and cannot tell of 1')
    const [head, ...rows] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^person +month +claim +claimed +registers +rows$/)
    expect(rows[0]).toMatch(
      /is on dibao +yes +agree +member lists .*低保家庭成员明细_2025-11.csv:\d+; benefit rolls/,
    )
    expect(rows[1]).toMatch(/is severely disabled +yes +disagree +nothing in: certificates/)
    expect(rows[3]).toMatch(/is severely disabled +yes +disagree +otherwise: certificates .*残疾人证.dbf:7$/)
    expect(rows[5]).toMatch(/is supported as destitute +no +unknown/)
    expect(stdout).not.toMatch(/\d{17}[\dX]/)
  })

  it('answers those of one person as they are typed, in the last month that has such a roll', async () => {
    const typed = ['--person', child, '--claim', 'dibao', 'not:dibao', '--format', 'json']
    const { code, stdout } = await verify(...typed, '--unmask', '--purpose', 'application 12')
    expect(code).toBe(1)
    const { verdicts } = JSON.parse(stdout)
    expect(verdicts).toMatchObject([
      { person: child, id: 'dibao', month: '2025-11', claimed: true, verdict: 'agree', besides: [] },
      { person: child, id: 'dibao', month: '2025-11', claimed: false, verdict: 'disagree' },
    ])
    expect(verdicts[0].sources[1]).toMatchObject({ register: 'roll', isSure: true })
  })

  it('takes claims as JSON, and is clean where nothing is refuted', async () => {
    writeFileSync(join(place.path, 'claims.json'), JSON.stringify([{ person: child, claim: 'dibao' }]))
    const { code, stdout } = await verify('--claims', 'claims.json', '--format', 'csv')
    expect(code).toBe(0)
    expect(stdout.split('\r\n')).toHaveLength(3)
  })

  it('takes CSV as spreadsheets in China save it', async () => {
    const head = Buffer.from('c9edb7ddd6a4bac52cc9eab1a8cac2cfee', 'hex') // 身份证号,申报事项 in GB18030
    writeFileSync(
      join(place.path, 'claims.csv'),
      Buffer.concat([head, Buffer.from(`\n${child},severely-disabled\n`)]),
    )
    const { code, stdout } = await verify('--claims', 'claims.csv')
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([1, 2])
  })

  it('says all that is wrong with claims at once, and where', async () => {
    writeFileSync(
      join(place.path, 'wrong.csv'),
      'person,claim,claimed,month\n123,dibao,yes,2025-11\n331122202009218345,rich,maybe,May\n',
    )
    const { code, stderr } = await verify('--claims', 'wrong.csv')
    expect(code).toBe(2)
    for (const said of ['wrong.csv:2: "person"', 'wrong.csv:3: "claim"', '"claimed" must', '"month" must'])
      expect(stderr).toContain(said)
    expect(stderr).toContain('severely-disabled')
  })

  it.each([
    [[], 'what is claimed is not said'],
    [['--person', child], 'what is claimed is not said'],
    [['--claims', 'none.csv'], 'there is no file "none.csv" for --claims'],
    [['--claims', '.'], 'EISDIR'],
    [['--person', child, '--claim', 'rich'], '"claim" must be one that is known; found "rich"'],
    [['--person', child, '--claim', 'dibao', '--format', 'xlsx'], '--format must be one of'],
  ])('refuses %j', async (args, reason) => {
    const { code, stderr } = await verify(...args)
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})
