import type { Catalogue, Dataset, HostRecord } from '@hedui/core'
import type { Setup } from '../../config/load.ts'
import type { Config } from '../../config/schema.ts'
import type { Runs } from './runs.ts'

/** The registers at hand, and what they were read with. */
export interface Standing {
  readonly dataset: Dataset
  readonly catalogue: Catalogue
  /** The configuration when they were read: its catalogue, coverage and region are in the dataset. */
  readonly config: Config
  /** The day of checks that name none; undefined: nothing says one. */
  readonly latest: string | undefined
}

/** What a session remembers from one request to the next. */
export interface State {
  setup: Setup
  /** Whether the host has configured the session; a folder's own configuration then does not count. */
  configured: boolean
  standing: Standing | undefined
  readonly uploads: Map<string, Map<string, HostRecord[]>>
  readonly runs: Runs
}
