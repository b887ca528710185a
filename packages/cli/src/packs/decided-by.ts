import type { Parameter } from '@hedui/core'
import type { Programme, ProgrammeOverlay } from '@hedui/core/decide'
import { overlays, programmes } from '@hedui/programmes-cn'
import { type OwnPack, type RuleSet, replacing } from './rule-set.ts'

/** What households are decided by. */
export interface DecidedBy {
  readonly programmes: readonly Programme[]
  readonly parameters: readonly Parameter[]
  /** What places do otherwise than the programmes say. */
  readonly overlays: readonly ProgrammeOverlay[]
}

/** The shipped programmes, those of the packs and the figures of a run, which hold those of the packs. */
export const decidedBy = ({ parameters, packs }: RuleSet): DecidedBy => ({
  ...withPacks({ programmes, parameters: [], overlays }, packs),
  parameters,
})

/** Programmes and their figures with those of packs: programmes and figures of a pack replace others with their ids. */
export function withPacks(rules: DecidedBy, packs: readonly OwnPack[]): DecidedBy {
  const all = packs.map(({ pack }) => pack)
  return {
    programmes: replacing(
      rules.programmes,
      all.flatMap((pack) => pack.programmes),
    ),
    parameters: replacing(
      rules.parameters,
      all.flatMap((pack) => pack.parameters),
    ),
    overlays: [...rules.overlays, ...all.flatMap((pack) => pack.overlays)],
  }
}
