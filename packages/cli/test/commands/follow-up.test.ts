import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FollowedFinding } from '@hedui/core/follow-up'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, persons, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(place.remove)

const october = Object.fromEntries(Object.entries(county).filter(([file]) => !file.includes('11')))
const write = (file: string, content: unknown) =>
  writeFileSync(join(place.path, file), typeof content === 'string' ? content : JSON.stringify(content))
/** Two rules, so that what is counted here does not grow with the catalogue. */
const check = (...args: string[]) => run(['check', '--only', 'F01,D01', ...args], place.path)
const json = async (...args: string[]) => JSON.parse((await check(...args, '--format', 'json')).stdout)
const secret = 'a long secret of the county'

/** The finding of each rule in November, by rule. */
let found: Record<string, FollowedFinding>
const of = (rule: string) => found[rule] as FollowedFinding

const waive = (rule: string, told: object = {}) => ({
  fingerprint: of(rule).fingerprint,
  evidenceDigest: of(rule).evidenceDigest,
  reason: '已核实',
  approvedBy: '李科长',
  approvedAt: '2025-12-02',
  expires: '2026-06-30',
  ...told,
})

beforeAll(async () => {
  place.write('october', october)
  place.write('november', county)
  write('october.json', (await check('october', '--format', 'json')).stdout)
  write('november.json', (await check('november', '--format', 'json')).stdout)
  const { findings } = await json('november')
  found = Object.fromEntries(findings.map((finding: FollowedFinding) => [finding.rule, finding]))
})

describe('without anything to set findings beside', () => {
  it('findings have no members for it', () => {
    for (const member of ['state', 'changes', 'baseline', 'waiver', 'disposition'])
      expect(of('paid-after-death')).not.toHaveProperty(member)
  })
})

describe('--previous', () => {
  it('says of each finding whether it is new, changed or unchanged, and what changed', async () => {
    const { findings, followUp } = await json('november', '--previous', 'october.json')
    const d01 = findings.find(({ rule }: FollowedFinding) => rule === 'paid-after-death')
    expect(d01.state).toBe('changed')
    expect(d01.changes).toContainEqual({ what: 'periods', added: ['2025-11'], removed: [] })
    expect(followUp).toMatchObject({
      previous: { asOf: '2025-10-31', counts: { new: 0, changed: 2, unchanged: 0, gone: 0 }, unchecked: 0 },
      pending: 2,
    })
    expect(d01).not.toHaveProperty('waiver')
  })

  it('finds a run beside itself unchanged', async () => {
    const { findings } = await json('november', '--previous', 'november.json')
    for (const finding of findings) expect(finding).toMatchObject({ state: 'unchanged', changes: [] })
  })

  it('does not call gone what was not looked for', async () => {
    const { followUp } = await json('november', '--only', 'F01', '--previous', 'october.json')
    expect(followUp.previous).toMatchObject({ counts: { gone: 0, changed: 1 }, unchecked: 1 })
  })

  it('lists what is gone', async () => {
    place.write(
      'cured',
      Object.fromEntries(Object.entries(october).map(([f, t]) => [f, t.replaceAll('20250305', '')])),
    )
    const { followUp } = await json('cured', '--as-of', '2025-10-31', '--previous', 'october.json')
    expect(followUp.previous.gone).toEqual([
      { fingerprint: of('paid-after-death').fingerprint, rule: 'paid-after-death' },
    ])
  })
})

describe('a baseline', () => {
  const accept = ['--accepted-by', '周局长', '--at', '2025-12-01', '--reason', '上线前存量']

  it('is made of a run by a person with a reason, and sets its findings aside', async () => {
    expect(
      await run(['baseline', 'november.json', ...accept, '--out', 'baseline.json'], place.path),
    ).toMatchObject({
      code: 0,
      stdout: '',
    })
    const ran = await check('november', '--baseline', 'baseline.json')
    expect(ran.code).toBe(0)
    expect(ran.stdout).toContain(
      'Baseline: 2 leads set aside, 0 reopened, 0 no longer found (accepted by 周局长',
    )
    const { findings, summary } = await json('november', '--baseline', 'baseline.json')
    expect(findings.map(({ state }: FollowedFinding) => state)).toEqual(['baseline', 'baseline'])
    expect(summary.findings).toBe(2)
  })

  it('does not hold findings that rest on other evidence', async () => {
    await run(['baseline', 'october.json', ...accept, '--out', 'old.json'], place.path)
    const ran = await check('november', '--baseline', 'old.json')
    expect(ran.code).toBe(1)
    expect(ran.stdout).toContain('no longer in the baseline of 2025-12-01: the evidence is another')
  })

  it.each([
    { name: 'a person', args: accept.slice(2), said: '--accepted-by' },
    { name: 'a reason', args: [...accept.slice(0, 5), '  '], said: 'reason must not be blank' },
    {
      name: 'a day',
      args: [...accept.slice(0, 3), '2025-12-32', ...accept.slice(4)],
      said: 'at must be a day',
    },
  ])('is not made without $name', async ({ args, said }) => {
    const ran = await run(['baseline', 'november.json', ...args], place.path)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(said)
  })
})

describe('waivers', () => {
  it.each([
    { name: 'set a finding aside', told: { allowBlock: true }, asOf: '2025-11-30', code: 0, reopened: [] },
    { name: 'hold on their last day', told: { allowBlock: true }, asOf: '2026-06-30', code: 0, reopened: [] },
    { name: 'end with it', told: { allowBlock: true }, asOf: '2026-07-01', code: 1, reopened: ['expired'] },
    {
      name: 'do not waive what blocks unless that is said',
      told: {},
      asOf: '2025-11-30',
      code: 1,
      reopened: ['severity'],
    },
    {
      name: 'do not outlive their evidence',
      told: { allowBlock: true, evidenceDigest: '0'.repeat(32) },
      asOf: '2025-11-30',
      code: 1,
      reopened: ['evidence'],
    },
  ])('$name', async ({ told, asOf, code, reopened }) => {
    write('waivers.json', [waive('resident-id-invalid', told)])
    const args = ['november', '--only', 'F01', '--as-of', asOf, '--waivers', 'waivers.json']
    expect((await check(...args)).code).toBe(code)
    const { findings } = await json(...args)
    expect(findings[0].waiver).toMatchObject({ approvedBy: '李科长', reopened })
  })

  it('are shown with their reason, and those that nothing needs too; no number in them', async () => {
    const told = { reason: `${persons.dead.number}已退款` }
    write('waivers.json', [
      waive('paid-after-death', told),
      waive('paid-after-death', { ...told, fingerprint: 'f'.repeat(32) }),
    ])
    for (const format of ['pretty', 'json']) {
      const ran = await check('november', '--waivers', 'waivers.json', '--format', format)
      expect(ran.stdout).toContain('已退款')
      expect(ran.stdout).not.toContain(persons.dead.number)
    }
    const { followUp } = await json('november', '--waivers', 'waivers.json')
    expect(followUp.waivers).toMatchObject({
      counts: { waived: 1, reopened: 0 },
      unused: [{ fingerprint: 'f'.repeat(32), approvedBy: '李科长' }],
    })
  })

  it.each([
    { language: 'en', said: '"waivers.json" is not usable as waivers: [0].reason is missing.' },
    { language: 'zh', said: '“waivers.json”不能使用：[0].reason：缺少此项。' },
  ])('that are not whole are refused: $language', async ({ language, said }) => {
    const { reason: _, ...unreasoned } = waive('paid-after-death')
    write('waivers.json', [unreasoned])
    const ran = await check('november', '--waivers', 'waivers.json', '--lang', language)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toBe(`hedui: ${said}\n`)
  })
})

describe('dispositions', () => {
  const steps = () => [
    {
      fingerprint: of('paid-after-death').fingerprint,
      outcome: 'recovered',
      actor: '王',
      at: '2025-10-20',
      recoveredFen: 5000,
    },
    {
      fingerprint: of('resident-id-invalid').fingerprint,
      rule: 'resident-id-invalid',
      outcome: 'explained',
      actor: '王',
      at: '2025-10-21',
    },
  ]

  it('are shown beside findings, with those that recur, and beside rules with their precision', async () => {
    write('dispositions.json', steps())
    const { stdout } = await check('november', '--dispositions', 'dispositions.json')
    expect(stdout).toContain('recovered by 王, 2025-10-20; recurs after it was confirmed')
    expect(stdout).toContain('1 lead, ¥100.00 · 1 of 1 decided leads confirmed')
    const { findings, followUp } = await json('november', '--dispositions', 'dispositions.json')
    expect(findings.map(({ disposition }: FollowedFinding) => disposition?.recurs)).toEqual([false, true])
    expect(followUp.dispositions.precision).toContainEqual({
      rule: 'resident-id-invalid',
      confirmed: 0,
      decided: 1,
      share: { numerator: 0, denominator: 1 },
    })
  })

  it('do not set findings aside: only a waiver does', async () => {
    write('dispositions.json', steps())
    expect((await check('november', '--dispositions', 'dispositions.json')).code).toBe(1)
  })

  it('let the list of rules show how often a rule was right', async () => {
    write('dispositions.json', steps())
    const ran = await run(['rules', '--dispositions', 'dispositions.json'], place.path)
    expect(ran.stdout).toMatch(/F01 .* 0\/1$/m)
    expect(ran.stderr).toContain('1 disposition without a known rule left out')
    const page = await run(['rules', 'F01', '--dispositions', 'dispositions.json'], place.path)
    expect(page.stdout).toContain('0 of 1 decided leads confirmed')
  })
})

describe('the configuration', () => {
  it('names the files, from its own folder; an option goes before it', async () => {
    place.write('configured', {
      ...county,
      'hedui.config.json': JSON.stringify({ waivers: '../mine.json', previous: '../october.json' }),
    })
    write('mine.json', [waive('paid-after-death')])
    write('none.json', [])
    const { followUp } = await json('configured')
    expect(followUp.waivers.counts.waived).toBe(1)
    expect(followUp.previous.asOf).toBe('2025-10-31')
    expect((await json('configured', '--waivers', 'none.json')).followUp.waivers.counts.waived).toBe(0)
  })
})

describe('what cannot be set beside a run is refused', () => {
  it.each([
    {
      name: 'a file that is not there',
      args: ['--previous', 'nowhere.json'],
      said: 'there is no file "nowhere.json" for --previous',
    },
    {
      name: 'a file that is no run',
      args: ['--previous', 'list.json'],
      said: '"list.json" is not a run: it is not',
    },
    { name: 'a run without findings', args: ['--previous', 'half.json'], said: 'findings is not as' },
    {
      name: 'a file that is no JSON',
      args: ['--waivers', 'broken.json'],
      said: '"broken.json" is not valid JSON',
    },
    {
      name: 'a run made with a key',
      args: ['--previous', 'keyed.json'],
      said: 'fingerprints of the other run were made with the key …-',
    },
    {
      name: 'a run with readable personal data',
      args: ['--previous', 'open.json'],
      said: 'personal data is readable in "open.json" and masked in this run',
    },
    {
      name: 'a masked run, where this one is readable',
      args: ['--previous', 'november.json', '--unmask', '--purpose', '复核'],
      said: 'personal data is masked in "november.json" and readable in this run',
    },
  ])('$name', async ({ args, said }) => {
    place.write('keyed', { ...county, 'hedui.config.json': JSON.stringify({ fingerprintKey: secret }) })
    write('keyed.json', (await check('keyed', '--format', 'json')).stdout)
    write('open.json', (await check('november', '--format', 'json', '--unmask', '--purpose', '复核')).stdout)
    write('list.json', [])
    write('half.json', { run: { asOf: '2025-10-31', unmasked: null, checks: [] }, skipped: [] })
    write('broken.json', '[,]')
    const ran = await check('november', ...args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(said)
  })

  it('but a waiver holds whether personal data is masked or not', async () => {
    write('waivers.json', [waive('paid-after-death')])
    const args = ['november', '--only', 'D01', '--waivers', 'waivers.json']
    expect((await check(...args)).code).toBe(0)
    expect((await check(...args, '--unmask', '--purpose', '复核')).code).toBe(0)
  })
})
