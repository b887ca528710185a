import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Finding } from '@hedui/core'
import type { FileSource } from '@hedui/ingest'
import { describe, expect, it } from 'vitest'
import { score } from '../examples/county/score.mjs'
import { runCounty, substance } from './county/read.ts'
import { shuffleRows } from './county/shuffle.ts'
import { files } from './files.ts'

const folder = 'examples/county'
const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
const asOf: string = truth.asOf
const sources: readonly FileSource[] = files(folder)
  .filter((path) => /\.(csv|xlsx?|dbf|txt)$/.test(path))
  .map((path) => ({ file: path.slice(folder.length + 1), bytes: readFileSync(path) }))
const county = runCounty(folder, sources, asOf)

describe('the example county', () => {
  const rated = score(truth, { files: county.files, issues: county.issues, findings: county.run.findings })
  const shipped = new Set(county.run.manifest.checks.map(({ id }) => id))

  it.each(rated.rules.filter(({ rule }) => shipped.has(rule)))(
    '$check $rule: all planted found, no innocent accused',
    (rule) => {
      expect(rule).toMatchObject({ found: rule.planted, accused: 0 })
    },
  )

  it('recognises every file, and every row of it is accepted or rejected', () => {
    expect(county.files.filter(({ adapter }) => adapter === null)).toEqual([])
    expect(rated.files.filter(({ balanced }) => !balanced)).toEqual([])
    expect(rated.files).toHaveLength(70)
  })

  it('reports every bad row', () => {
    expect(rated.files.filter(({ badRows, badRowsReported }) => badRows !== badRowsReported)).toEqual([])
  })

  it('has a reason in docs/county-unplanned.md for every finding that was not planted', () => {
    const reasons = readFileSync('docs/county-unplanned.md', 'utf8')
    for (const { unplannedExamples } of rated.rules.filter(({ rule }) => shipped.has(rule)))
      for (const { fingerprint } of unplannedExamples) expect(reasons).toContain(fingerprint)
  })

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(runCounty(folder, sources, asOf).run)).toBe(JSON.stringify(county.run))
  })
})

describe('the order of rows and the names of files', () => {
  const rowsOf = (file: string) =>
    county.batches
      .filter(({ source }) => source.file === file)
      .map(({ source: { sheet }, rows }) => ({ sheet, rows }))

  it.each([1, 20251231])('do not matter (seed %i)', (seed) => {
    const shuffled = sources.map(({ file, bytes }, i) => {
      const carries = county.files.some((f) => f.file === file && f.period?.from === 'file')
      return {
        file: carries ? file : `${String(seed % (i + 7))}-${i}${extname(file)}`,
        bytes: shuffleRows(file, bytes, rowsOf(file), seed + i),
      }
    })
    const again = runCounty(folder, shuffled, asOf)
    expect(again.dataset.table('record').size).toBe(county.dataset.table('record').size)
    expect(substance(again.run.findings)).toEqual(substance(county.run.findings))
  })
})

describe('without the registers of deaths', () => {
  const deaths = ['殡葬/', '公安/死亡注销']
  const onDeaths = [
    'paid-after-death',
    'enrolled-after-death',
    'stopped-late-after-death',
    'account-holder-dead-not-changed',
    'death-records-conflict',
  ]
  /** About the living, among other things. */
  const alsoOnDeaths = ['bed-days-overclaimed', 'no-recent-life-proof', 'eligible-not-enrolled']
  const without = (...left: string[]) =>
    runCounty(
      folder,
      sources.filter(({ file }) => !left.some((name) => file.startsWith(name))),
      asOf,
    ).run
  const others = (findings: readonly Finding[]) =>
    substance(findings.filter(({ rule }) => ![...onDeaths, ...alsoOnDeaths].includes(rule)))
  const skippedOf = ({ skipped }: ReturnType<typeof without>) =>
    skipped.filter(({ rule }) => onDeaths.includes(rule)).map(({ rule, needs }) => ({ rule, needs }))

  it('the checks on deaths have no verdict and say what they lack; nothing else changes', () => {
    const run = without(...deaths)
    expect(skippedOf(run)).toEqual(onDeaths.map((rule) => ({ rule, needs: ['death', 'cremation'] })))
    expect(others(run.findings)).toEqual(others(county.run.findings))
    for (const { rule } of run.findings) expect(onDeaths).not.toContain(rule)
  })

  it.each(deaths)('with only one of them they run (without %s)', (left) => {
    const run = without(left)
    expect(skippedOf(run)).toEqual([])
    expect(run.summary.byRule['paid-after-death']).toBeGreaterThan(0)
    expect(others(run.findings)).toEqual(others(county.run.findings))
  })
})
