import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const county = join(import.meta.dirname, '../../../../examples/county')
const query = (...args: string[]) => run(['query', county, ...args, '--lang', 'en'], place.path)
const dear = JSON.stringify({
  all: [
    { fact: 'amount', operator: 'greaterThan', value: 250_000 },
    { fact: 'layer', operator: 'equal', value: 'instructed' },
  ],
})

describe('hedui query', () => {
  it('finds records by a condition, masked, with the file and row they stand in', async () => {
    const { code, stdout, stderr } = await query(
      ...['--from', 'payment', '--where', dear, '--show', 'beneficiary,name,amount', '--format', 'json'],
    )
    expect(code).toBe(0)
    const { records } = JSON.parse(stdout) as { records: Record<string, unknown>[] }
    expect(records.length).toBeGreaterThan(0)
    expect(stderr).toContain(`${records.length} records`)
    for (const { file, row, beneficiary, name, amount } of records) {
      expect([file, row]).toEqual([expect.stringContaining('财政/'), expect.any(Number)])
      expect(beneficiary).toMatch(/^[\d?]\w{3}\*+/)
      expect(name).toContain('*')
      expect(amount).toBeGreaterThan(250_000)
    }
  })

  it('takes the condition from a file, and writes CSV to one', async () => {
    writeFileSync(join(place.path, 'where.json'), dear)
    const args = ['--from', 'payment', '--where', '@where.json', '--show', 'amount']
    expect(await query(...args, '--format', 'csv', '--out', 'found.csv')).toMatchObject({
      code: 0,
      stdout: '',
    })
    const csv = readFileSync(join(place.path, 'found.csv'), 'utf8')
    expect(csv).toMatch(/^\uFEFFfile,sheet,row,amount\r\n/)
  })

  it('leaves names readable for a purpose, which is recorded', async () => {
    const args = ['--from', 'payment', '--where', dear, '--show', 'name', '--unmask', '--purpose', 'case 12']
    const { stdout, stderr } = await query(...args)
    expect(stdout).not.toContain('*')
    expect(stderr).toContain('case 12')
  })

  it.each([
    [['--from', 'payments', '--where', dear], 'Did you mean payment?'],
    [['--from', 'payment', '--where', dear, '--show', 'amuont'], 'payment has no field "amuont"'],
    [['--from', 'payment', '--where', '{'], '--where must be a condition in JSON'],
    [['--from', 'payment', '--where', '[]'], '--where must be a condition in JSON'],
    [
      ['--from', 'payment', '--where', '{"fact":"amuont","operator":"equal","value":1}'],
      'Did you mean "amount"?',
    ],
    [['--from', 'payment', '--where', dear, '--format', 'xml'], '--format must be one of pretty, csv, json'],
  ])('refuses %j and says what to do', async (args, sentence) => {
    const { code, stdout, stderr } = await query(...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(sentence)
  })
})
