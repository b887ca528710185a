import type { Catalogue, Issue, Run } from '@hedui/core'
import type { Story } from '@hedui/core/follow-up'
import type { FileReport } from '@hedui/ingest'
import type { Followed } from '../follow-up/follow-run.ts'
import type { AsOfFrom } from '../messages/words.ts'
import type { Rule } from '../packs/rule.ts'
import type { Explained } from './explainer.ts'

/** Everything that `hedui check` found, before it is written in any form. Personal data is masked already. */
export interface Report {
  readonly run: Run
  readonly asOfFrom: AsOfFrom
  readonly files: readonly FileReport[]
  readonly issues: readonly Issue[]
  readonly rules: readonly Rule[]
  readonly catalogue: Catalogue
  /** Rules that the configuration switches off, with the reason. */
  readonly off: Readonly<Record<string, string>>
  /** What the findings were set beside; undefined: nothing. */
  readonly followed?: Followed | undefined
  /** Leads by household; absent: nobody asked for them. */
  readonly stories?: readonly Story[]
  /** By fingerprint; absent: nobody asked for them. */
  readonly explanations?: ReadonlyMap<string, Explained>
}
