import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanCounty, county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()

beforeAll(() => {
  place.write('county', county)
  place.write('clean', cleanCounty)
  place.write('menu', { '食堂菜单.csv': county['其他/食堂菜单.csv'] ?? '' })
  mkdirSync(join(place.path, 'empty'))
})
afterAll(place.remove)

const check = (...args: string[]) => run(['check', ...args], place.path)
const json = async (...args: string[]) => JSON.parse((await check(...args, '--format', 'json')).stdout)

describe('the exit code', () => {
  it.each([
    { name: 'is 0 where there is no lead', args: ['clean'], code: 0 },
    { name: 'is 1 where there are leads', args: ['county'], code: 1 },
    {
      name: 'is 0 where no lead reaches --fail-on',
      args: ['county', '--only', 'D01', '--fail-on', 'block'],
      code: 0,
    },
    {
      name: 'is 1 where a lead reaches --fail-on',
      args: ['county', '--only', 'D01', '--fail-on', 'high'],
      code: 1,
    },
    {
      name: 'is 0 where --severity leaves no lead',
      args: ['county', '--only', 'D01', '--severity', 'block'],
      code: 0,
    },
    { name: 'is 2 without such a folder', args: ['nowhere'], code: 2 },
    { name: 'is 2 for a file in place of a folder', args: ['county/公安/死亡注销.csv'], code: 2 },
    { name: 'is 2 for an empty folder', args: ['empty'], code: 2 },
    { name: 'is 2 for a format that does not exist', args: ['county', '--format', 'yaml'], code: 2 },
    { name: 'is 2 for a day that does not exist', args: ['county', '--as-of', '2025-02-30'], code: 2 },
    { name: 'is 2 for a region that is no code', args: ['county', '--region', 'here'], code: 2 },
    { name: 'is 2 for a severity that does not exist', args: ['county', '--severity', 'low'], code: 2 },
    { name: 'is 2 without a folder', args: [], code: 2 },
  ])('$name', async ({ args, code }) => {
    const ran = await check(...args)
    expect(ran.code).toBe(code)
    if (code === 2) {
      expect(ran.stdout).toBe('')
      expect(ran.stderr).toMatch(/^hedui: .+/)
    } else expect(ran.stderr).toBe('')
  })
})

describe('the JSON report', () => {
  it('has the keys that scripts rely on, in a fixed order', async () => {
    const report = await json('county')
    expect(Object.keys(report)).toEqual([
      'run',
      'files',
      'issues',
      'skipped',
      'examined',
      'findings',
      'summary',
    ])
    expect(Object.keys(report.run).slice(0, 5)).toEqual(['asOf', 'hedui', 'region', 'packs', 'inputs'])
    expect(Object.keys(report.findings[0])).toEqual([
      'fingerprint',
      'fingerprintKeyed',
      'evidenceDigest',
      'rule',
      'version',
      'severity',
      'tier',
      'result',
      'subject',
      'programme',
      'periods',
      'amountAtRisk',
      'message',
      'facts',
      'basis',
      'innocent',
      'next',
      'evidence',
    ])
    expect(Object.keys(report.summary)).toEqual([
      'records',
      'findings',
      'byRule',
      'bySeverity',
      'amountAtRiskFen',
    ])
    for (const { sha256 } of [...report.run.packs, ...report.run.inputs])
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the same bytes every time and in every language', async () => {
    const first = await check('county', '--format', 'json')
    const again = await check('county', '--format', 'json')
    const chinese = await check('county', '--format', 'json', '--lang', 'zh')
    expect(again.stdout).toBe(first.stdout)
    expect(chinese.stdout).toBe(first.stdout)
  })

  it('accounts for every file: rows are accepted or rejected, titles and totals ignored', async () => {
    const { files, run: ran } = await json('county')
    expect(files).toHaveLength(6)
    for (const file of files) expect(file.rows).toBe(file.accepted + file.rejected)
    expect(
      files.find(({ file }: { file: string }) => file === '民政/高龄津贴发放表_2025-11.csv'),
    ).toMatchObject({
      department: 'civil-affairs',
      adapter: 'civil-affairs.old-age-roll',
      rows: 3,
      accepted: 3,
      ignored: 4,
      period: { month: '2025-11', from: 'title' },
    })
    expect(files.find(({ file }: { file: string }) => file === '其他/食堂菜单.csv')).toMatchObject({
      adapter: null,
      rows: 0,
      unrecognised: { code: expect.stringMatching(/^file\./) },
    })
    expect(ran.inputs.map(({ file }: { file: string }) => file).sort()).toEqual(Object.keys(county).sort())
  })

  it('finds the dead recipient, with the rows', async () => {
    const { findings, summary } = await json('county', '--only', 'paid-after-death')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      rule: 'paid-after-death',
      result: 'true',
      programme: 'old-age',
      periods: ['2025-10', '2025-11'],
    })
    expect(findings[0].evidence).toContainEqual(
      expect.objectContaining({ file: '公安/死亡注销.csv', row: 2 }),
    )
    expect(summary).toMatchObject({ findings: 1, byRule: { 'paid-after-death': 1 } })
  })

  it('counts in the summary what --severity leaves', async () => {
    const all = await json('county')
    const { findings, summary } = await json('county', '--severity', 'block')
    expect(all.findings.length).toBeGreaterThan(findings.length)
    expect(findings.every(({ severity }: { severity: string }) => severity === 'block')).toBe(true)
    expect(summary.findings).toBe(findings.length)
    expect(summary.bySeverity).toMatchObject({ high: 0, medium: 0, info: 0 })
  })

  it('goes to the file that --out names, and nothing to stdout', async () => {
    const { stdout } = await check('county', '--format', 'json')
    const ran = await check('county', '--format', 'json', '--out', 'report.json')
    expect(ran.stdout).toBe('')
    expect(readFileSync(join(place.path, 'report.json'), 'utf8')).toBe(stdout)
  })

  it('refuses an --out that cannot be written', async () => {
    const ran = await check('county', '--out', 'no/such/folder.txt')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('"no/such/folder.txt" cannot be written (ENOENT)')
    expect(existsSync(join(place.path, 'no'))).toBe(false)
  })
})

describe('the business day', () => {
  it('is the last day of the latest month found in the files', async () => {
    expect((await json('county')).run.asOf).toBe('2025-11-30')
    expect((await check('county')).stdout).toContain(
      'As of 2025-11-30 (the end of the latest month in the files)',
    )
  })

  it('is that of --as-of, before that of the configuration', async () => {
    place.write('dated', { ...cleanCounty, 'hedui.config.json': '{ "asOf": "2025-12-15" }' })
    expect((await json('dated')).run.asOf).toBe('2025-12-15')
    expect((await json('dated', '--as-of', '2025-12-31')).run.asOf).toBe('2025-12-31')
  })

  it('has to be given where no file says its month', async () => {
    const ran = await check('menu')
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('none of the 1 files (0 recognised) says which month it is of. Add --as-of')
  })
})

describe('rules', () => {
  it('are named by id or number, in any case, with either comma', async () => {
    const { run: ran } = await json('county', '--only', 'd01，Resident-ID-invalid')
    expect(ran.checks.map(({ id }: { id: string }) => id)).toEqual([
      'resident-id-invalid',
      'paid-after-death',
    ])
  })

  it.each([
    ['paid-after-deth', 'Did you mean paid-after-death?'],
    ['D1', 'Did you mean D01'],
    ['xyzzy', '`hedui rules` lists all'],
  ])('that do not exist are refused with those like them: %s', async (name, said) => {
    const ran = await check('county', '--only', name)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(`there is no rule "${name}".`)
    expect(ran.stderr).toContain(said)
  })
})

describe('personal data', () => {
  it.each(['pretty', 'json'])('is masked: %s', async (format) => {
    const { stdout } = await check('county', '--format', format)
    for (const { name, number, account } of Object.values(persons))
      for (const secret of [name, number, account]) expect(stdout).not.toContain(secret)
  })

  it('is not unmasked without a purpose', async () => {
    for (const args of [['--unmask'], ['--unmask', '--purpose', ' '], ['--purpose', 'review']])
      expect(await check('county', ...args)).toMatchObject({ code: 2, stdout: '' })
  })

  it('is readable for a purpose, which is recorded', async () => {
    const ran = await check('county', '--unmask', '--purpose', 'review of case 12', '--format', 'json')
    expect(ran.stdout).toContain(persons.dead.number)
    expect(JSON.parse(ran.stdout).run.unmasked).toBe('review of case 12')
    expect(ran.stderr).toContain('personal data is not masked, for: review of case 12')
  })
})

describe('several folders', () => {
  beforeAll(() => {
    for (const folder of ['民政', '财政', '公安'])
      place.write(
        `split/${folder}`,
        Object.fromEntries(
          Object.entries(county).flatMap(([file, text]) =>
            file.startsWith(`${folder}/`) ? [[file.slice(folder.length + 1), text]] : [],
          ),
        ),
      )
  })

  it('are read as one, each file with its folder before it', async () => {
    const whole = await json('county', '--only', 'D01')
    const { files, findings } = await json('split/民政', 'split/财政', 'split/公安', '--only', 'D01')
    expect(files.map(({ file }: { file: string }) => file)).toContain('公安/死亡注销.csv')
    expect(findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).toEqual(
      whole.findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    )
    expect(findings[0].evidence).toEqual(whole.findings[0].evidence)
  })

  it('may not be the same folder', async () => {
    expect((await check('county', './county')).stderr).toContain('was given twice')
  })

  it('may not bring two configurations', async () => {
    place.write('one', { ...cleanCounty, 'hedui.config.json': '{}' })
    place.write('two', { ...cleanCounty, 'hedui.config.json': '{}' })
    expect((await check('one', 'two')).stderr).toContain('Say with --config which one counts.')
    expect((await check('one', 'two', '--config', 'one/hedui.config.json')).stderr).toBe('')
  })
})

it('timings go to stderr, and only where it took long or a person watches', async () => {
  expect((await check('county')).stderr).toBe('')
})
