import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(place.remove)

/** Payments of a person in more months than an option allows: as a pack in JSON. */
const pack = {
  id: 'county-rules',
  version: '3',
  title: { zh: '本县规则', en: 'Rules of the county' },
  checks: [
    {
      id: 'any-payment',
      number: 'L01',
      version: '1',
      title: { zh: '有发放', en: 'Paid at all' },
      description: { zh: '有发放。', en: 'Money was paid.' },
      subject: 'payment',
      needs: [['payment']],
      severity: 'info',
      tier: 'B',
      options: {
        least: {
          type: 'fen',
          title: { zh: '金额', en: 'amount' },
          unit: { zh: '分', en: 'fen' },
          default: 100,
          source: 'test',
        },
      },
      facts: {
        person: { node: { fact: 'beneficiary' } },
        amount: { node: { fact: 'amount', of: 'subject' } },
      },
      factTitles: { amount: { zh: '实发', en: 'paid out' } },
      conditions: { fact: 'amount', operator: 'greaterThanInclusive', value: { option: 'least' } },
      about: 'person',
      per: ['person'],
      shows: { amount: 'sum' },
      message: { zh: '共发{amount}。', en: '{amount} in all.' },
      evidence: [{ cite: { fact: 'id' }, field: 'amount' }],
      basis: [],
      innocent: [],
      next: [],
    },
  ],
}

/** A detector as a module, without any import. */
const module = `
const phrase = (zh, en) => ({ zh, en })
export const id = 'county-code'
export const version = '2'
export const title = phrase('本县程序', 'Code of the county')
export const detectors = [{
  id: 'most-paid', number: 'L02', version: '1',
  title: phrase('发放最多', 'Paid the most'),
  description: phrase('发放笔数最多的人。', 'Who was paid the most often.'),
  needs: [['payment']],
  severity: 'block',
  options: { least: { type: 'count', title: phrase('笔数', 'payments'), unit: phrase('笔', 'payments'), default: 2, source: 'test' } },
  facts: { payments: { type: 'count' } },
  message: phrase('共{payments}笔。', '{payments} payments.'),
  basis: [phrase('某办法', 'Some measure')], innocent: [phrase('补发', 'back-pay')], next: [phrase('核对。', 'Look.')],
  *detect({ dataset, options }) {
    const { codes } = dataset.table('payment').columns.beneficiary
    const rows = [...codes.keys()].filter((row) => codes[row] === codes[0])
    if (rows.length >= options.least)
      yield {
        about: { entity: 'person', row: codes[0] - 2 }, per: ['most'], tier: 'D', exact: false,
        facts: { payments: rows.length },
        evidence: rows.map((row) => ({ entity: 'payment', row })),
        because: [phrase('与所有人相比', 'compared with everybody')],
      }
  },
}]
`

const base = { packs: ['packs/county.json', 'packs/county.mjs'] }
const write = (config: unknown, files: Readonly<Record<string, string>> = {}) =>
  place.write('settings', { 'own.json': JSON.stringify(config), ...files })
const config = ['--config', 'settings/own.json']
const hedui = (...args: string[]) => run(args, place.path)
const checked = async (...args: string[]) =>
  JSON.parse((await hedui('check', 'county', ...config, '--format', 'json', ...args)).stdout)

beforeAll(() => {
  place.write('county', county)
  write(base, { 'packs/county.json': JSON.stringify(pack, null, 2), 'packs/county.mjs': module })
})

describe('packs of the configuration', () => {
  it('are run, with their digests in the report', async () => {
    const { findings, run: manifest } = await checked()
    const own = findings.filter(({ rule }: { rule: string }) => /any-payment|most-paid/.test(rule))
    expect(own.length).toBeGreaterThanOrEqual(2)
    expect(manifest.packs.map(({ id, version }: { id: string; version: string }) => [id, version])).toEqual([
      ['@hedui/checks', expect.any(String)],
      ['@hedui/programmes-cn', expect.any(String)],
      ['county-rules', '3'],
      ['county-code', '2'],
    ])
    for (const { sha256 } of manifest.packs) expect(sha256).toMatch(/^[\da-f]{64}$/)
    expect(new Set(manifest.packs.map(({ sha256 }: { sha256: string }) => sha256)).size).toBe(4)
  })

  it('never block on evidence that is not exact', async () => {
    const { findings } = await checked('--only', 'L02')
    expect(findings).toMatchObject([{ rule: 'most-paid', severity: 'high', tier: 'D' }])
  })

  it('take options and severities, and may be switched off with a reason', async () => {
    write({
      ...base,
      options: { 'most-paid': { least: 99 }, 'any-payment': { least: 0 } },
      severities: { 'any-payment': 'medium' },
      off: { 'paid-after-death': 'why not' },
    })
    const { findings, skipped } = await checked('--only', 'L01,L02')
    expect(new Set(findings.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['any-payment']))
    expect(findings[0]).toMatchObject({ severity: 'medium' })
    expect(skipped).toEqual([])
    write({ ...base, off: { 'most-paid': 'noise' } })
    expect((await checked()).skipped).toContainEqual(
      expect.objectContaining({
        rule: 'most-paid',
        message: expect.objectContaining({ zh: '配置中已关闭：noise' }),
      }),
    )
    write(base)
  })

  it.each(['zh', 'en'])('are explained, checks and detectors alike: %s', async (language) => {
    const { findings } = await checked('--only', 'L01,L02')
    for (const { fingerprint, rule } of findings) {
      const { code, stdout, stderr } = await hedui(
        'explain',
        'county',
        fingerprint,
        ...config,
        '--lang',
        language,
      )
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain(rule)
      if (rule === 'most-paid')
        expect(stdout).toContain(language === 'zh' ? '与所有人相比' : 'compared with everybody')
      else expect(stdout).toContain(language === 'zh' ? '实发' : 'paid out')
    }
  })

  it('are explained as data, alone and within a report', async () => {
    const { findings } = await checked('--only', 'L02', '--explain')
    const [{ fingerprint, explanation }] = findings
    const alone = await hedui('explain', 'county', fingerprint, ...config, '--format', 'json')
    expect(JSON.parse(alone.stdout)).toEqual(explanation)
    expect(explanation).toMatchObject({
      rule: 'most-paid',
      truth: 'true',
      finding: { fingerprint },
      because: [{ zh: '与所有人相比', en: 'compared with everybody' }],
    })
    const pretty = await hedui('check', 'county', ...config, '--only', 'L02', '--explain', '--lang', 'en')
    expect(pretty.stdout).toContain('compared with everybody')
  })

  it('are listed, and shown whole', async () => {
    const { stdout } = await hedui('rules', ...config, '--lang', 'en')
    expect(stdout).toMatch(/L01 +any-payment/)
    expect(stdout).toMatch(/L02 +most-paid/)
    const page = await hedui('rules', 'L02', ...config, '--lang', 'en')
    expect(page.stdout).toContain('A detector: code')
    for (const text of ['Some measure', 'back-pay', 'Look.', 'payments', 'count'])
      expect(page.stdout).toContain(text)
    expect((await hedui('rules', 'any-payment', ...config, '--lang', 'zh')).stdout).toContain('least')
  })

  it('are looked through by lint-rules without arguments', async () => {
    const { code, stdout } = await hedui('lint-rules', ...config, '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).packs.map(({ file }: { file: string }) => file)).toEqual(
      base.packs.map((path) => join('settings', path)),
    )
  })
})

describe('what is wrong with packs is refused with its place and remedy:', () => {
  const wrong = { ...pack, checks: [{ ...pack.checks[0], subject: 'paymnt' }] }
  it.each<[string, unknown, Record<string, string>, ...string[]]>([
    ['a file that is not there', { packs: ['none.json'] }, {}, 'packs[0]: there is no pack "none.json"'],
    ['a file of another kind', { packs: ['own.ts'] }, {}, 'packs[0]: must be a .json, .js or .mjs file'],
    ['what is no list', { packs: 'own.json' }, {}, 'packs: must be'],
    [
      'an error in a pack',
      { packs: ['wrong.json'] },
      { 'wrong.json': JSON.stringify(wrong, null, 2) },
      'wrong.json:21:18 checks[0].subject: sought an entity of the model; found "paymnt". Did you mean',
    ],
    ['a module that fails', { packs: ['bad.mjs'] }, { 'bad.mjs': 'throw new Error("broken")' }, 'broken'],
    [
      'a module that is no pack',
      { packs: ['empty.mjs'] },
      { 'empty.mjs': 'export const id = "x"' },
      'empty.mjs: sought the key "version"; found nothing',
    ],
    [
      'the id of a shipped rule',
      { packs: ['twice.json'] },
      { 'twice.json': JSON.stringify({ ...pack, checks: [{ ...pack.checks[0], id: 'paid-after-death' }] }) },
      '"paid-after-death" again, after the pack "@hedui/checks"',
    ],
    [
      'an option of a detector',
      { ...base, options: { 'most-paid': { lest: 1 } } },
      {},
      'Did you mean least?',
    ],
    [
      'weak evidence that blocks',
      { packs: ['weak.json'], severities: { 'any-payment': 'block' } },
      { 'weak.json': JSON.stringify({ ...pack, checks: [{ ...pack.checks[0], tier: 'C' }] }) },
      'severities.any-payment: the rule may find on fuzzy',
    ],
    [
      'a programme twice',
      { catalogue: [programme(), programme()] },
      {},
      'catalogue[1].id: "festival" stands twice',
    ],
  ])('%s', async (_, settings, files, says) => {
    write(settings, files)
    const { code, stdout, stderr } = await hedui('check', 'county', ...config, '--lang', 'en')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    const zh = await hedui('check', 'county', ...config, '--lang', 'zh')
    expect(zh.stderr).not.toMatch(/undefined|\[object/)
    write(base)
  })

  it('code of a configuration that nobody named is not run', async () => {
    const ran = 'ran.txt'
    place.write('handed-in', {
      ...county,
      'hedui.config.json': JSON.stringify({ packs: ['evil.mjs'] }),
      'evil.mjs': `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(join(place.path, ran))}, '')`,
    })
    const { code, stderr } = await hedui('check', 'handed-in', '--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain('--config handed-in/hedui.config.json')
    expect(() => readFileSync(join(place.path, ran))).toThrow('ENOENT')
  })

  it('nothing to look through', async () => {
    const { code, stderr } = await hedui('lint-rules', '--lang', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain('there are no packs to look through')
  })
})

function programme() {
  return {
    id: 'festival',
    title: { zh: '慰问', en: 'festival' },
    aliases: [],
    class: 'festival',
    unit: 'person',
    discretionary: true,
    posthumous: false,
    repeatable: true,
    excludes: [],
    rules: 'not found',
    source: 'test',
  }
}
