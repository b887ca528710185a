import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks, detectors } from '@hedui/checks'
import {
  type Catalogue,
  type Coverage,
  check,
  createDataset,
  type Finding,
  type Parameter,
  type Run,
} from '@hedui/core'
import { type FileSource, readFiles } from '@hedui/ingest'
import { catalogue, parameters } from '@hedui/programmes-cn'
import { adapters } from 'hedui'

interface Config {
  readonly region: string
  readonly catalogue: Catalogue
  readonly coverage: readonly Coverage[]
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly parameters: readonly Parameter[]
}

/** What a county's configuration and files come to. */
export function runCounty(folder: string, sources: readonly FileSource[], asOf: string) {
  const config: Config = JSON.parse(readFileSync(join(folder, 'hedui.config.json'), 'utf8'))
  const programmes = [...catalogue, ...config.catalogue]
  const { batches, files, issues } = readFiles(sources, { adapters, catalogue: programmes })
  const dataset = createDataset({ batches, ...config, catalogue: programmes })
  const input = {
    ...{ checks, detectors, asOf, options: config.options },
    parameters: [...config.parameters, ...parameters],
  }
  const run: Run = check(dataset, input)
  return { run, input, batches, files, issues, dataset }
}

/** What of findings must not depend on the order of rows or the names of files. */
export const substance = (findings: readonly Finding[]): string[] =>
  findings
    .map(({ fingerprint, facts, amountAtRisk }) => JSON.stringify([fingerprint, facts, amountAtRisk]))
    .sort()
