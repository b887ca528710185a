import { mkdirSync, writeFileSync } from 'node:fs'
import { type CellValues, HeduiError } from '@hedui/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPackageZip } from '../../src/exchange/zip.ts'
import {
  explainRecognition,
  openBook,
  type ReadResult,
  readFiles,
  readPackage,
  unzipPackage,
} from '../../src/index.ts'
import { fileIssue } from '../../src/readers/file-issue.ts'
import { deaths, roll } from '../support/adapters.ts'
import { between, cut } from '../support/formed.ts'
import { runs } from '../support/runs.ts'
import { mutatedFile } from './mutated.ts'

const adapters = [deaths, roll, between, cut]
const long = process.env.FC_RUNS !== undefined
const most = { seconds: 2, megabytes: 512 }
const folder = 'node_modules/.cache/fuzz'
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

/** What a long campaign says of itself when it ends. */
const figures = { files: 0, slowest: { seconds: 0, seed: 0 }, megabytes: 0 }

/** Of a long campaign: a seed that never came back stands in a file, and what took too long or too much fails. */
function watched<T>(seed: number, work: () => T): T {
  if (!long) return work()
  writeFileSync(`${folder}/seed`, String(seed))
  const before = process.cpuUsage()
  const done = work()
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6
  figures.files++
  if (seconds > figures.slowest.seconds) figures.slowest = { seconds, seed }
  expect(seconds).toBeLessThan(most.seconds)
  return done
}

/** What is in a package, or the issue for which it is refused. */
function exchangedOf(bytes: Uint8Array): Pick<ReadResult, 'files' | 'batches' | 'issues'> {
  try {
    return readPackage(unzipPackage(bytes))
  } catch (error) {
    if (!(error instanceof HeduiError)) throw error
    expect(error.code).toMatch(/^package\.[a-z]+$/)
    return { files: [], batches: [], issues: [fileIssue('package.zip', error.code)] }
  }
}

it('a damaged file of any format is read or refused, whatever happened to it, and its rows add up', () => {
  if (long) mkdirSync(folder, { recursive: true })
  const { maxRSS } = process.resourceUsage()
  fc.assert(
    fc.property(seeds, (seed) => {
      const source = mutatedFile(seed)
      const { files, batches, issues } = watched(seed, () => {
        if (isPackageZip(source.bytes)) return exchangedOf(source.bytes)
        explainRecognition(openBook(source.bytes, source), adapters)
        return readFiles([source], { adapters })
      })
      expect(files.length + batches.length + issues.length).toBeGreaterThan(0)
      for (const { rows, accepted, rejected } of files) expect(rows).toBe(accepted + rejected)
      for (const { rows, columns } of batches)
        for (const { values } of Object.values(columns)) expect(sizeOf(values)).toBe(rows.length)
      for (const { code } of issues) expect(code).toMatch(/^[a-z-]+\.[a-z-]+(?:-\d+)?$/)
    }),
    runs(500),
  )
  if (!long) return
  figures.megabytes = Math.round((process.resourceUsage().maxRSS - maxRSS) / 1024)
  writeFileSync(`${folder}/figures.json`, JSON.stringify(figures))
  expect(figures.megabytes).toBeLessThan(most.megabytes)
})

const sizeOf = (values: CellValues): number =>
  'words' in values
    ? values.codes.length
    : 'numbers' in values
      ? values.numbers.length
      : 'digits' in values
        ? values.digits.length / 3
        : values.length
