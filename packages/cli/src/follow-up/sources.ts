import {
  type Baseline,
  type Disposition,
  parseBaseline,
  parseDispositions,
  parseWaivers,
  type Waiver,
} from '@hedui/core/follow-up'
import { refusal } from '../refusal.ts'
import { readDocument } from './read-document.ts'
import { type RunFile, readRun } from './read-run.ts'

/** Files that findings are set beside, as the options or the configuration name them. */
export interface FollowUpPaths {
  readonly previous?: string | undefined
  readonly baseline?: string | undefined
  readonly waivers?: string | undefined
  readonly dispositions?: string | undefined
}

/** What stands in those files. */
export interface FollowUpSources {
  readonly previous?: RunFile
  readonly baseline?: Baseline
  readonly waivers?: readonly Waiver[]
  readonly dispositions?: readonly Disposition[]
}

/** Reads what is named; undefined where nothing is. `readable`: whether this run shows personal data. */
export async function readSources(
  paths: FollowUpPaths,
  readable: boolean,
  cwd: string,
): Promise<FollowUpSources | undefined> {
  const { previous, baseline, waivers, dispositions } = paths
  const sources: FollowUpSources = {
    ...(previous !== undefined && { previous: await readRun(previous, '--previous', cwd) }),
    ...(baseline !== undefined && {
      baseline: await readDocument(baseline, '--baseline', cwd, parseBaseline),
    }),
    ...(waivers !== undefined && { waivers: await readDocument(waivers, '--waivers', cwd, parseWaivers) }),
    ...(dispositions !== undefined && {
      dispositions: await readDocument(dispositions, '--dispositions', cwd, parseDispositions),
    }),
  }
  const before = sources.previous
  if (before && (before.unmasked !== null) !== readable)
    throw refusal('this-run-masking', { path: before.path, readable: before.unmasked !== null })
  return Object.keys(sources).length === 0 ? undefined : sources
}
