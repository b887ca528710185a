import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../run.ts'

const examples = fileURLToPath(new URL('../../../../examples/packs', import.meta.url))
const place = mkdtempSync(join(tmpdir(), 'hedui-test-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const table = (...lines: string[]) => {
  writeFileSync(join(place, 'x.cases.csv'), lines.join('\n'))
  return run(['test', 'shipped', 'x.cases.csv'], place)
}

const shippedCase = {
  programme: 'dibao.rural',
  name: 'a case of another programme',
  household: 'single',
  asked: { month: '2024-09', region: '990100' },
  eligible: 45_000,
}

describe('the cases of a pack', () => {
  it('are found beside it, are all ok, and notice every small mistake in its check', async () => {
    const { code, stdout, stderr } = await run(['test', 'county.json', '--mutation'], examples)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('2 rules, 20 ok, 0 not ok.')
    expect(stdout).toContain('26 mutants noticed, 1 not noticed')
  })

  it('are of its programmes too, in JSON and in a table, with what they show and what they notice', async () => {
    const { code, stdout, stderr } = await run(
      [
        'test',
        'old-age.json',
        '--coverage',
        '--threshold',
        'true=1,false=1,unknown=1,decided=1',
        '--mutation',
      ],
      examples,
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('1 rule, 10 ok, 0 not ok.')
    expect(stdout).toContain('old-age.county conditions')
  })

  it('are decided with the overlays of the pack where and when these are in force, and notice mistakes in them', async () => {
    const { code, stdout, stderr } = await run(
      ['test', 'price-subsidy.json', '--mutation', '--lang', 'en'],
      examples,
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('ok     lays overlay price-subsidy')
    expect(stdout).toContain('1 rule, 12 ok, 0 not ok.')
  })

  it('are needed where and when an overlay is in force', async () => {
    writeFileSync(join(place, 'far.json'), readFileSync(join(examples, 'price-subsidy.json')))
    const { cases, ...of } = JSON.parse(readFileSync(join(examples, 'price-subsidy.cases.json'), 'utf8'))
    const before = cases.filter(({ asked }: { asked: { month: string } }) => asked.month < '2024-07')
    writeFileSync(join(place, 'far.cases.json'), JSON.stringify({ ...of, equivalent: {}, cases: before }))
    const { code, stdout } = await run(['test', 'far.json', '--lang', 'zh'], place)
    expect(code).toBe(1)
    expect(stdout).toContain('没有案例处于其适用的地区和时间')
  })

  it('are needed of every programme of the pack', async () => {
    writeFileSync(join(place, 'one.json'), readFileSync(join(examples, 'old-age.json')))
    const only = JSON.parse(readFileSync(join(examples, 'county.cases.json'), 'utf8'))
    writeFileSync(join(place, 'one.cases.json'), JSON.stringify({ asOf: only.asOf, cases: [shippedCase] }))
    const { code, stdout } = await run(['test', 'one.json'], place)
    expect(code).toBe(1)
    expect(stdout).toContain('no case of eligible')
  })

  it('fail below a threshold, and need to be there', async () => {
    expect((await run(['test', 'county.json', '--threshold', 'unknown=1'], examples)).code).toBe(1)
    expect((await run(['test', 'shipped'], examples)).code).toBe(2)
  })
})

describe('a table of cases', () => {
  const head = 'programme,name,household,month,region,result,amount'

  it('says where it is wrong, what was sought and what was found', async () => {
    const { code, stderr } = await table(head, 'dibao.rural,a,single,2024-13,990100,eligible,450')
    expect(code).toBe(2)
    expect(stderr).toContain('row 2, column month: ')
    expect((await table(head, 'dibao.rural,a,single,2024-09,990100,eligible,4x')).stderr).toContain(
      'row 2, column amount: sought an amount in yuan; found "4x"',
    )
  })

  it('needs a case of every kind, and tells which household is decided otherwise', async () => {
    const { code, stdout } = await table(head, 'dibao.rural,a,single,2024-09,990100,eligible,451')
    expect(code).toBe(1)
    expect(stdout).toContain('no case of ineligible')
    expect(stdout).toContain('not ok decides a (x.cases.csv:2)')
  })
})
