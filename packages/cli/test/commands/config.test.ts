import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { county, temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
beforeAll(() => void place.write('county', county))
afterAll(place.remove)

async function check(config: unknown, ...args: string[]) {
  place.write('.', { 'config.json': typeof config === 'string' ? config : JSON.stringify(config) })
  return run(['check', 'county', '--config', 'config.json', ...args], place.path)
}
const json = async (config: unknown) => JSON.parse((await check(config, '--format', 'json')).stdout)

describe('a configuration', () => {
  it.each([
    {
      name: 'an unknown key',
      config: { regoin: '331122' },
      said: 'there is no key "regoin" here. Did you mean region?',
    },
    {
      name: 'an unknown key further in',
      config: {
        coverage: [
          { register: 'death', programme: null, area: '*', from: '2024-01-01', till: null, to: null },
        ],
      },
      said: 'coverage[0]: there is no key "till" here.',
    },
    {
      name: 'an unknown rule',
      config: { options: { 'paid-after-deth': {} } },
      said: 'options: there is no rule "paid-after-deth". Did you mean paid-after-death?',
    },
    {
      name: 'an unknown rule to switch off',
      config: { off: { nothing: 'why' } },
      said: 'off: there is no rule "nothing".',
    },
    {
      name: 'an unknown option',
      config: { options: { 'paid-after-death': { stopLog: 2 } } },
      said: 'options.paid-after-death: the rule has no option "stopLog". Did you mean stopLag?',
    },
    {
      name: 'an unknown severity',
      config: { severities: { 'paid-after-death': 'hihg' } },
      said: 'severities.paid-after-death: must be one of block, high, medium, info; found "hihg". Did you mean high?',
    },
    {
      name: 'a short key',
      config: { fingerprintKey: 'hush' },
      said: 'fingerprintKey: must have at least 16 characters.',
    },
    {
      name: 'a day that does not exist',
      config: { asOf: '2025-02-30' },
      said: 'asOf: must be a day written YYYY-MM-DD; found "2025-02-30".',
    },
    { name: 'a region that is no code', config: { region: 'here' }, said: 'region: must be a division code' },
    {
      name: 'a missing part',
      config: { coverage: [{ register: 'death' }] },
      said: 'coverage[0].from: is missing.',
    },
    {
      name: 'a reason left blank',
      config: { off: { 'paid-after-death': '' } },
      said: 'off.paid-after-death: must not be empty.',
    },
    {
      name: 'an option of the wrong kind',
      config: { options: { 'paid-after-death': { stopLag: null } } },
      said: 'options.paid-after-death.stopLag: must be a value of the kind',
    },
    {
      name: 'an option out of range',
      config: { options: { 'paid-after-death': { stopLag: 'soon' } } },
      said: 'stopLag',
    },
    {
      name: 'no JSON',
      config: '{\n  "asOf": "2025-11-30",\n}',
      said: '"config.json" is not valid JSON (line 3, column 1)',
    },
  ])('with $name is refused, with what to do', async ({ config, said }) => {
    const ran = await check(config)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain(said)
  })

  it('is refused with everything that is wrong at once', async () => {
    const { stderr } = await check({ regoin: '331122', severities: { 'paid-after-death': 'low' } })
    expect(stderr).toContain('regoin')
    expect(stderr).toContain('severities.paid-after-death')
  })

  it('never has its secret printed', async () => {
    expect((await check({ fingerprintKey: 'hush-hush' })).stderr).not.toContain('hush-hush')
    expect(
      (await check({ fingerprintKey: 'a long secret of the county' }, '--format', 'json')).stdout,
    ).not.toContain('long secret')
  })

  it('that does not exist is refused', async () => {
    const ran = await run(['check', 'county', '--config', 'nowhere.json'], place.path)
    expect(ran.stderr).toContain('there is no configuration "nowhere.json"')
  })

  it('sets options and severities', async () => {
    const { run: ran, findings } = await json({
      options: { 'paid-after-death': { stopLag: 2 } },
      severities: { 'paid-after-death': 'info' },
    })
    expect(ran.options['paid-after-death'].stopLag).toBe(2)
    expect(findings.find(({ rule }: { rule: string }) => rule === 'paid-after-death').severity).toBe('info')
  })

  it('sets the region unless --region does', async () => {
    expect((await json({ region: '331122' })).run.region).toBe('331122')
    const { stdout } = await check({ region: '331122' }, '--region', '3311', '--format', 'json')
    expect(JSON.parse(stdout).run.region).toBe('3311')
  })

  it('switches rules off, and the report says so and why', async () => {
    const {
      run: ran,
      findings,
      skipped,
    } = await json({
      off: { 'paid-after-death': 'decided on 1 November' },
      options: { 'paid-after-death': { stopLag: 2 } },
    })
    expect(ran.checks.map(({ id }: { id: string }) => id)).not.toContain('paid-after-death')
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('paid-after-death')
    expect(skipped).toContainEqual({
      rule: 'paid-after-death',
      needs: [],
      options: [],
      message: {
        zh: '配置中已关闭：decided on 1 November',
        en: 'Switched off by the configuration: decided on 1 November',
      },
    })
    expect((await check({ off: { 'paid-after-death': 'decided on 1 November' } })).stdout).toContain(
      'switched off: decided on 1 November',
    )
  })

  it('that switches a rule off does not run it because --only names it', async () => {
    const { code, stderr } = await check({ off: { 'paid-after-death': 'so' } }, '--only', 'D01')
    expect(code).toBe(2)
    expect(stderr).toContain('--only names paid-after-death, which the configuration switches off')
  })

  it('adds programmes to the catalogue, and replaces those of the same id', async () => {
    const entry = {
      id: 'canteen',
      title: { zh: '长者食堂补贴', en: 'Canteen subsidy' },
      aliases: ['老年食堂'],
      class: 'canteen',
      unit: 'person',
      discretionary: false,
      posthumous: false,
      repeatable: false,
      excludes: [],
      rules: 'not found',
      source: 'synthetic',
    }
    const plain = await json({})
    const added = await json({ catalogue: [entry] })
    const digest = (report: typeof plain) =>
      report.run.packs.find(({ id }: { id: string }) => id === '@hedui/programmes-cn').sha256
    expect(digest(added)).not.toBe(digest(plain))
  })

  it('makes fingerprints that cannot be guessed', async () => {
    const open = await json({})
    const keyed = await json({ fingerprintKey: 'a long secret of the county' })
    expect(open.findings[0].fingerprintKeyed).toBe(false)
    expect(keyed.findings[0].fingerprintKeyed).toBe(true)
    expect(keyed.findings[0].fingerprint).not.toBe(open.findings[0].fingerprint)
  })

  it('of the folder is used where none is named', async () => {
    place.write('own', { ...county, 'hedui.config.json': '\ufeff{ "region": "331122" }' })
    const { stdout } = await run(['check', 'own', '--format', 'json'], place.path)
    expect(JSON.parse(stdout).run.region).toBe('331122')
  })

  it('speaks Chinese where asked', async () => {
    const { stderr } = await check({ regoin: '331122' }, '--lang', 'zh')
    expect(stderr).toContain('没有名为“regoin”的配置项。是否想写 region？')
  })
})
