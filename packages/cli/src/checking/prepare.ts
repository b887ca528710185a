import { checks } from '@hedui/checks'
import { type Catalogue, type CheckInput, createDataset, type Dataset } from '@hedui/core'
import type { ReadResult } from '@hedui/ingest'
import type { CheckFlags } from '../commands/flags.ts'
import type { Session } from '../commands/session.ts'
import type { Setup } from '../config/load.ts'
import { localised } from '../config/localised.ts'
import type { Config } from '../config/schema.ts'
import type { AsOfFrom } from '../messages/words.ts'
import { isCheck, isDetector, type Rule } from '../packs/rule.ts'
import { packsUsed, replacing } from '../packs/rule-set.ts'
import { latestDay } from '../reading/latest-day.ts'
import { readFolders } from '../reading/read-folders.ts'
import { refusal } from '../refusal.ts'
import { thousands } from '../text/count.ts'
import { selectRules } from './select.ts'

/** Folders read, and what a run over them is given. */
export interface Prepared {
  readonly catalogue: Catalogue
  readonly read: ReadResult
  readonly dataset: Dataset
  readonly input: CheckInput
  readonly asOfFrom: AsOfFrom
}

/** Reads the folders, and settles the business day, the rules and their options. */
export async function prepare(
  folders: readonly string[],
  { config, rules }: Setup,
  flags: Pick<CheckFlags, 'only' | 'purpose' | 'region' | 'asOf' | 'undetermined'>,
  { io, words, progress }: Session,
): Promise<Prepared> {
  const off = config.off ?? {}
  selectRules(flags.only, rules.rules, off)
  const catalogue = replacing(rules.catalogue, config.catalogue ?? [])

  if (flags.purpose !== undefined) progress.note(words.progress.unmasked({ purpose: flags.purpose }))
  const region = flags.region ?? config.region
  progress.now(words.progress.reading({ paths: folders }))
  const read = await readFolders(folders, io.cwd, { catalogue, region })
  const dataset = createDataset({
    batches: read.batches,
    catalogue,
    ...(config.coverage && { coverage: config.coverage }),
    ...(region !== undefined && { region }),
  })
  const records = thousands(read.files.reduce((sum, { accepted }) => sum + accepted, 0))
  progress.lap((ms) =>
    words.progress.read({ files: new Set(read.files.map(({ file }) => file)).size, records, ms }),
  )

  const [asOf, asOfFrom] = businessDay()
  const input = inputOf({ config, rules }, catalogue, {
    asOf,
    only: selectRules(flags.only, rules.rules, localised(config, { region, asOf }).off ?? {}),
    region,
    ...(flags.purpose !== undefined && { unmask: { purpose: flags.purpose } }),
    undetermined: flags.undetermined,
  })
  return { catalogue, read, dataset, input, asOfFrom }

  function businessDay(): readonly [string, AsOfFrom] {
    if (flags.asOf !== undefined) return [flags.asOf, 'flag']
    if (config.asOf !== undefined) return [config.asOf, 'config']
    const latest = latestDay(read.files, dataset)
    if (latest !== undefined) return [latest, 'files']
    const recognised = read.files.filter(({ adapter }) => adapter !== null).length
    throw refusal('no-period', { files: read.files.length, recognised })
  }
}

/** What a run is given: the rules that are not switched off, as the configuration sets them, and what is asked. */
export function inputOf(
  { config: written, rules }: Setup,
  catalogue: Catalogue,
  asked: Pick<CheckInput, 'asOf' | 'unmask' | 'undetermined' | 'subjects'> & {
    readonly only: CheckInput['only'] | undefined
    readonly region: string | undefined
  },
): CheckInput {
  const { only, region, ...more } = asked
  const config = localised(written, { region, asOf: more.asOf })
  const { off = {} } = config
  const running = rules.rules.filter(({ id }) => off[id] === undefined)
  return {
    checks: running.filter(isCheck),
    verified: checks,
    detectors: running.filter(isDetector),
    packs: packsUsed(rules, catalogue),
    parameters: rules.parameters,
    hostFacts: rules.hostFacts,
    ...settingsOf(config, running),
    ...(only && { only }),
    ...(region !== undefined && { region }),
    ...more,
  }
}

/** What the configuration says of the rules that are run. */
function settingsOf(
  { options = {}, severities = {}, fingerprintKey }: Omit<Config, 'local'>,
  running: readonly Rule[],
) {
  const ofRunning = <T>(byRule: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(byRule).filter(([rule]) => running.some(({ id }) => id === rule)))
  return {
    options: ofRunning(options),
    severities: ofRunning(severities),
    ...(fingerprintKey !== undefined && { fingerprintKey }),
  }
}
