import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { civilAffairs } from '@hedui/adapter-civil-affairs'
import { disabledPersons } from '@hedui/adapter-disabled-persons'
import { finance } from '@hedui/adapter-finance'
import { funeral } from '@hedui/adapter-funeral'
import { housing } from '@hedui/adapter-housing'
import { housingFund } from '@hedui/adapter-housing-fund'
import { humanResources } from '@hedui/adapter-human-resources'
import { justice } from '@hedui/adapter-justice'
import { organisation } from '@hedui/adapter-organisation'
import { publicSecurity } from '@hedui/adapter-public-security'
import { checks, detectors } from '@hedui/checks'
import {
  type Catalogue,
  type Coverage,
  check,
  createDataset,
  type Finding,
  type HostRecords,
  type Parameter,
  type Run,
} from '@hedui/core'
import { divisionPrefixes } from '@hedui/core/divisions'
import { monthPlus } from '@hedui/core/values'
import { type FileSource, readFiles } from '@hedui/ingest'
import { catalogue, parameters } from '@hedui/programmes-cn'
import { type County, type CountyPolicy, csvOf } from '../../src/county/index.ts'

const adapters = [
  civilAffairs,
  disabledPersons,
  finance,
  funeral,
  housing,
  housingFund,
  humanResources,
  justice,
  organisation,
  publicSecurity,
].flat()

interface Config {
  readonly region: string
  readonly asOf: string
  readonly catalogue: Catalogue
  readonly coverage: readonly Coverage[]
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly parameters: readonly Parameter[]
}

/** What the example's script makes of a rule book. */
export function configOf(policy: CountyPolicy): Config {
  const folder = mkdtempSync(join(tmpdir(), 'hedui-county-'))
  try {
    writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy))
    const script = ['examples/county/config-from-policy.mjs', join(folder, 'policy.json')]
    return JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8', stdio: 'pipe' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files of a county, as bytes. */
export const sourcesOf = ({ files }: County): readonly FileSource[] =>
  files.map((file) => ({ file: file.path, bytes: csvOf(file) }))

/** The files through the shipped adapters, checks and detectors, as they are for whoever has this configuration. */
export function runFiles(sources: readonly FileSource[], config: Config) {
  const programmes = [...catalogue, ...config.catalogue]
  const { coverage, region } = config
  const { batches, files, issues } = readFiles(sources, { adapters, catalogue: programmes, region })
  const dataset = createDataset({ batches, coverage, region, catalogue: programmes, areas: divisionPrefixes })
  return { run: runChecks(dataset, config), files, issues, batches }
}

/** Registers whose files are complete for their month, and whether for a township alone. */
const complete: Readonly<Record<string, 'township' | '*'>> = {
  members: 'township',
  roll: 'township',
  pension: '*',
}

/** The records without files, through the shipped checks; what files say they are complete for, the records are. */
export function runRecords(county: County, config: Config): Run {
  const records: Record<string, HostRecords[string][number][]> = {}
  const lists = new Map<string, Coverage>()
  const { months } = county.truth
  for (const { entity, register, fields } of county.records()) {
    records[`${entity}@${register}`] ??= []
    records[`${entity}@${register}`]?.push(fields)
    const extent = complete[register]
    if (extent === undefined || !months.includes(String(fields.month))) continue
    const [area, month] = [extent === '*' ? '*' : String(fields.township), String(fields.month)]
    const programme = register === 'roll' ? String(fields.programme) : null
    const days = { from: `${month}-01`, to: `${monthPlus(month, 1)}-01` }
    lists.set([register, programme, area, month].join(' '), { register, programme, area, ...days })
  }
  const programmes = [...catalogue, ...config.catalogue]
  const coverage = [...config.coverage, ...lists.values()]
  const { region } = config
  return runChecks(
    createDataset({ records, coverage, region, catalogue: programmes, areas: divisionPrefixes }),
    config,
  )
}

const runChecks = (dataset: ReturnType<typeof createDataset>, config: Config): Run => {
  const { asOf, options, region } = config
  const figures = [...config.parameters, ...parameters]
  return check(dataset, { checks, detectors, asOf, options, region, parameters: figures })
}

/** What of findings must not depend on how the county was written down. */
export const substance = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ fingerprint, facts, amountAtRisk }) => JSON.stringify([fingerprint, facts, amountAtRisk]))
    .sort()
