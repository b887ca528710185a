import { checks } from '@hedui/checks'
import type { Finding } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { score } from '../../../../examples/county/score.mjs'
import { type CountyOptions, generateCounty } from '../../src/county/index.ts'
import { configOf, runFiles, runRecords, sourcesOf, substance } from './run.ts'

/** Rules on what only files have: compulsory cells, and what reading notices. */
const ofFiles = new Set(['required-field-missing', 'bank-account-invalid', 'column-shifted'])

/** Numbers of the checks that there are; what is planted for others waits for them. */
const shipped = new Set<string>(checks.map(({ number }) => number))

const rowOf = ({ file, row }: { readonly file: string; readonly row: number }) => `${file} ${row}`

const counties: readonly CountyOptions[] = [
  { seed: 1 },
  { seed: 2, households: 900 },
  { seed: 20_251_231, households: 220, months: ['2024-12', '2025-01'], region: '331122' },
  { seed: 2 ** 40 + 7, households: 200, months: ['2025-06'], dirt: 'none' },
  { seed: 5, households: 150, anomalies: { D01: 9, X09: 4 }, innocents: false },
  {
    seed: 6,
    households: 220,
    months: Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`),
  },
]

describe.each(counties)('county %j', (options) => {
  const county = generateCounty(options)
  const { truth } = county
  const config = configOf(county.policy)
  const sources = sourcesOf(county)
  const { run, files, issues } = runFiles(sources, config)
  const rated = score(truth, { files, issues, findings: run.findings })

  it.each(rated.rules.filter(({ check }) => shipped.has(check)))(
    '$check: every anomaly is found, no innocent accused, nothing else reported',
    (rule) => {
      expect(rule).toMatchObject({ found: rule.planted, accused: 0, unplanned: 0, missed: [] })
    },
  )

  it('whatever is above info rests on a row of something planted', () => {
    const planted = new Set(
      [...truth.anomalies, ...truth.either].flatMap(({ keyRows }) => keyRows.map(rowOf)),
    )
    const others = run.findings.filter(
      ({ severity, evidence }) => severity !== 'info' && !evidence.some((each) => planted.has(rowOf(each))),
    )
    expect(others.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
  })

  it('every file is read by a shipped adapter, every row of it accepted', () => {
    for (const file of files) {
      expect(file.adapter, file.file).not.toBeNull()
      expect(file.rejected, file.file).toBe(0)
    }
    for (const file of rated.files) expect(file, file.file).toMatchObject({ balanced: true })
    expect(files).toHaveLength(truth.files.length)
  })

  it('where every anomaly of a rule says which amount is at risk, it is that of the findings', () => {
    const sum = (amounts: readonly (number | null | undefined)[]) =>
      amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
    const planted = new Set(truth.anomalies.map(({ rule }) => rule))
    const open = truth.either.map(({ rule }) => rule).filter((rule) => !planted.has(rule))
    const unstated = new Set([
      ...truth.anomalies.filter(({ amountAtRisk }) => amountAtRisk === null).map(({ rule }) => rule),
      // Nothing is planted for these, but what is planted for others may be found by them.
      ...open,
    ])
    const stated = truth.rules.filter(({ check, rule }) => shipped.has(check) && !unstated.has(rule))
    const atRisk = (rule: string) => [
      rule,
      sum(
        run.findings.filter((finding) => finding.rule === rule).map(({ amountAtRisk }) => amountAtRisk?.fen),
      ),
    ]
    const plantedFor = (rule: string) => [
      rule,
      sum(truth.anomalies.filter((entry) => entry.rule === rule).map(({ amountAtRisk }) => amountAtRisk)),
    ]
    expect(stated.map(({ rule }) => atRisk(rule))).toEqual(stated.map(({ rule }) => plantedFor(rule)))
  })

  it('its records without files give the same findings, but for cells that only a form can lack', () => {
    const stated = (findings: readonly Finding[]) =>
      substance(findings.filter(({ rule }) => !ofFiles.has(rule)))
    expect(stated(runRecords(county, config).findings)).toEqual(stated(run.findings))
  })
})

const halfYear = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']

describe.each([3, 4, 5])('a county without anomalies (seed %i)', (seed) => {
  it.each([
    {},
    { innocents: false },
    { dirt: 'none' },
    { months: halfYear },
    { months: ['2024-12'], region: '513424', households: 150 },
  ] as const)('has no finding above info (%j)', (more) => {
    const county = generateCounty({ seed, households: 600, anomalies: 'none', ...more })
    const { run } = runFiles(sourcesOf(county), configOf(county.policy))
    const above = run.findings.filter(({ severity }) => severity !== 'info')
    expect(above.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([])
    expect(county.truth.anomalies).toEqual([])
  })
})
