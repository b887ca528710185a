import type { Check } from '../../checks/check.ts'
import type { Detector } from '../../checks/detector.ts'
import type { HostFact } from '../../engine/host.ts'
import type { Condition } from '../../expression/node.ts'
import type { Phrase } from '../../model/field.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import type { Catalogue } from '../../programmes/catalogue.ts'
import type { ProgrammeOverlay } from '../../programmes/overlay.ts'
import type { Programme } from '../../programmes/programme.ts'

/** Checks, figures of the law and programmes that belong together: plain JSON, but for what only code can be. */
export interface Pack {
  /** Kebab-case, for example `county-rules`. */
  readonly id: string
  readonly version: string
  readonly title: Phrase
  readonly checks?: readonly Check[]
  /** Conditions that several checks share, by name. */
  readonly conditions?: Readonly<Record<string, Condition>>
  readonly parameters?: readonly Parameter[]
  readonly catalogue?: Catalogue
  /** Rules of programmes; one with the id of a shipped one takes its place. */
  readonly programmes?: readonly Programme[]
  /** What places do otherwise than programmes, shipped ones or those of packs, say. */
  readonly overlays?: readonly ProgrammeOverlay[]
  /** Code: of packs that are given as data, not as text. */
  readonly detectors?: readonly Detector[]
  /** Code, by name: of packs that are given as data, not as text. */
  readonly hostFacts?: Readonly<Record<string, HostFact>>
}

/** A pack as it is run: nothing left out, every shared condition in the place of its name, frozen. */
export type LoadedPack = Required<Pack>
