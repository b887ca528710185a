import type { Catalogue, Check, Explanation, Issue, Run } from '@hedui/core'
import type { FileReport } from '@hedui/ingest'
import type { Followed } from '../follow-up/follow-run.ts'
import type { AsOfFrom } from '../messages/words.ts'
import type { Pack } from './packs.ts'

/** Everything that `hedui check` found, before it is written in any form. Personal data is masked already. */
export interface Report {
  readonly run: Run
  readonly asOfFrom: AsOfFrom
  readonly packs: readonly Pack[]
  readonly files: readonly FileReport[]
  readonly issues: readonly Issue[]
  readonly checks: readonly Check[]
  readonly catalogue: Catalogue
  /** Rules that the configuration switches off, with the reason. */
  readonly off: Readonly<Record<string, string>>
  /** What the findings were set beside; undefined: nothing. */
  readonly followed?: Followed | undefined
  /** By fingerprint; absent: nobody asked for them. */
  readonly explanations?: ReadonlyMap<string, Explanation>
}
