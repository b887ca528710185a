import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Coverage, Parameter, ProgrammeEntry } from '@hedui/core'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from '../src/index.ts'

const county = fileURLToPath(new URL('../../../examples/county/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'policy-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Config {
  readonly region?: string
  readonly asOf?: string
  readonly catalogue: readonly ProgrammeEntry[]
  readonly coverage: readonly Coverage[]
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly parameters: readonly Parameter[]
}

/** What the script prints for a synthetic rule book. */
function configFor(policy: unknown): Config {
  const file = join(folder, 'policy.json')
  writeFileSync(file, JSON.stringify(policy))
  const script = join(county, 'config-from-policy.mjs')
  return JSON.parse(
    execFileSync(process.execPath, [script, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
}

const coverageFor = (coverage: Readonly<Record<string, string>>, more: object = {}) =>
  configFor({ asOf: '2025-12-31', coverage, ...more }).coverage

describe('the example county', () => {
  it('has the configuration that its rule book gives', () => {
    const policy = JSON.parse(readFileSync(join(county, 'policy.json'), 'utf8'))
    expect(JSON.parse(readFileSync(join(county, 'hedui.config.json'), 'utf8'))).toEqual(configFor(policy))
  })

  it('has a current copy of the catalogue', () => {
    expect(JSON.parse(readFileSync(join(county, 'shipped-catalogue.json'), 'utf8'))).toEqual(catalogue)
  })
})

describe('a configuration from a rule book', () => {
  it('has nothing where the rule book has nothing', () => {
    expect(configFor({})).toEqual({ catalogue: [], coverage: [], options: {}, parameters: [] })
  })

  it.each([
    { text: '仅 2025-10 低保', programmes: ['dibao.urban', 'dibao.rural'] },
    { text: '仅 2025-10 城市低保', programmes: ['dibao.urban'] },
    { text: '仅 2025-10 高龄津贴', programmes: [] },
    { text: '低保', programmes: [] },
  ])('trusts published lists for the month and programme that “$text” names', ({ text, programmes: ids }) => {
    const programmes = { dibao: { rosterNames: ['农村低保', '城市低保'] } }
    expect(coverageFor({ publication: text }, { programmes })).toEqual(
      ids.map((programme) => ({
        register: 'publication',
        programme,
        area: '*',
        from: '2025-10-01',
        to: '2025-11-01',
      })),
    )
  })

  it('repeats no programme that the catalogue knows by all its names', () => {
    const programmes = {
      dibao: { rosterNames: ['农村低保', '城市低保'], paymentNames: ['农村低保金', '城市低保金'] },
      medical: { paymentNames: ['医疗救助金'] },
      bedDays: { formula: '…' },
    }
    expect(configFor({ programmes }).catalogue).toEqual([])
  })

  it.each([
    ['gaoling', '尊老金', 'old-age'],
    ['dibao', '城区低保金', 'dibao.urban'],
    ['dibao', '乡村低保金', 'dibao.rural'],
    ['relief', '急难救助金', 'temporary-relief'],
  ])('adds to %s the name 「%s」, which the catalogue lacks', (key, name, id) => {
    const entry = catalogue.find((known) => known.id === id)
    expect(configFor({ programmes: { [key]: { paymentNames: [name] } } }).catalogue).toEqual([
      { ...entry, aliases: [...(entry?.aliases ?? []), name] },
    ])
  })

  it('does not guess between urban and rural', () => {
    expect(
      configFor({ programmes: { dibao: { paymentNames: ['城乡低保金', '低保金'] } } }).catalogue,
    ).toEqual([])
  })

  it('makes entries of what only the county has', () => {
    const programmes = {
      disaster: { paymentNames: ['自然灾害生活救助金'], unit: 'household', amount: 'by case' },
      funeral: { paymentNames: ['惠民殡葬补助'], unit: 'person' },
      milkPowder: {
        paymentNames: ['奶粉补贴'],
        rosterNames: ['婴幼儿奶粉'],
        unit: 'person',
        amount: 'by case',
      },
    }
    const shown = configFor({ synthetic: true, programmes }).catalogue.map(
      ({ id, title, aliases, unit, posthumous, repeatable, source }) => [
        id,
        title.zh,
        aliases,
        unit,
        { posthumous, repeatable },
        source,
      ],
    )
    expect(shown).toEqual([
      [
        'disaster-relief',
        '自然灾害生活救助金',
        [],
        'household',
        { posthumous: false, repeatable: true },
        'synthetic',
      ],
      ['funeral-grant', '惠民殡葬补助', [], 'person', { posthumous: true, repeatable: false }, 'synthetic'],
      [
        'milk-powder',
        '奶粉补贴',
        ['婴幼儿奶粉'],
        'person',
        { posthumous: false, repeatable: true },
        'synthetic',
      ],
    ])
  })

  it.each([
    ['全县户籍死亡注销，近24个月', { from: '2024-01-01', to: '2026-01-01' }],
    ['全县户籍死亡注销，近3年', { from: '2023-01-01', to: '2026-01-01' }],
    ['全市户籍死亡注销，2024-07-01至2025-06-30', { from: '2024-07-01', to: '2025-07-01' }],
    ['全县户籍死亡注销，近12个月，截至 2025-10-15', { from: '2024-10-16', to: '2025-10-16' }],
  ])('takes from 「%s」 for which time a register is complete', (text, time) => {
    expect(coverageFor({ death: text })).toEqual([{ register: 'death', programme: null, area: '*', ...time }])
  })

  it('takes a register cut on a day as complete up to that day', () => {
    expect(coverageFor({ population: '全县户籍人口（含已注销、已迁出标记），截至 2025-12-31' })).toEqual([
      { register: 'population', programme: null, area: '*', from: '1900-01-01', to: '2026-01-01' },
    ])
  })

  it('takes payments as complete for the programmes and months that are listed', () => {
    const more = { periods: ['2025-11', '2025-10'], programmes: { gaoling: { paymentNames: ['高龄津贴'] } } }
    expect(coverageFor({ payment: '全县一卡通，所列月份全部项目；未列项目不在内' }, more)).toEqual([
      { register: 'payment', programme: 'old-age', area: '*', from: '2025-10-01', to: '2025-12-01' },
    ])
  })

  it.each([
    ['a register that is incomplete', { cremation: '县殡仪馆近24个月火化，部分无身份证号；土葬不在内' }],
    ['a register that claims nothing', { death: '近24个月的死亡注销' }],
    ['a register of no stated time', { death: '全县户籍死亡注销' }],
    ['a register that hedui does not read', { vehicle: '全县机动车，近24个月' }],
  ])('declares no coverage of %s', (_, coverage) => {
    expect(coverageFor(coverage as Readonly<Record<string, string>>)).toEqual([])
  })

  it('sets the figures that the rule book has, dated as it dates them', () => {
    const programmes = {
      dibao: {
        standardPerPersonMonth: [
          { area: 'rural', value: 610, from: '2024-10-01', to: '2025-10-01' },
          { area: 'rural', value: 660, from: '2025-10-01', to: null },
        ],
        classAdd: { perPerson: 60, who: '当月1日满70周岁、未满18周岁的保障对象' },
      },
      gaoling: { bands: [{ minAge: 80, amount: 50 }], newBandFrom: 'month after the birthday' },
      orphan: { amount: { 散居: 1200.5 } },
    }
    const { parameters } = configFor({ divisionCode: '331122000000', synthetic: true, programmes })
    const figures = parameters.map(({ id, entries }) => [id, entries.map(({ value }) => value)])
    expect(Object.fromEntries(figures)).toEqual({
      'dibao.standard': [61_000, 66_000],
      'dibao.add-on-old-age': [70],
      'dibao.add-on-old': [6_000],
      'dibao.add-on-minor': [6_000],
      'dibao.add-on-disabled': [0],
      'dibao.add-on-mental-3': [0],
      'dibao.add-on-ill': [0],
      'old-age.from-80': [5_000],
      'old-age.months-later': [1],
      'child.standard-scattered': [120_050],
    })
    expect(parameters[0]?.entries).toEqual([
      {
        ...{ area: '331122000000', kind: 'rural', from: '2024-10-01', to: '2025-09-30' },
        ...{ value: 61_000, source: 'synthetic' },
      },
      {
        ...{ area: '331122000000', kind: 'rural', from: '2025-10-01', to: null },
        ...{ value: 66_000, source: 'synthetic' },
      },
    ])
    expect(parameters.at(-1)?.entries).toMatchObject([{ from: '2024-10-01', to: null }])
  })

  it('hands on the options that the checks have, and no others', () => {
    const rules = {
      'paid-after-death': { stopLag: 2, other: 1 },
      'account-shared-by-many': { maxPersons: 5 },
      'vehicle-owner': { maxValueFen: 0 },
      'no-such-check': { maxPersons: 5 },
    }
    expect(configFor({ rules }).options).toEqual({
      'paid-after-death': { stopLag: 2 },
      'account-shared-by-many': { maxPersons: 5 },
      'vehicle-owner': { maxValue: 0 },
    })
  })
})
