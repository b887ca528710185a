import { createHash } from 'node:crypto'
import { checks, detectors } from '@hedui/checks'
import type { Catalogue, HostFact, PackUsed, Parameter } from '@hedui/core'
import type { LoadedPack } from '@hedui/core/pack'
import { catalogue, parameters } from '@hedui/programmes-cn/reference'
import { version } from '../version.ts'
import type { Rule } from './rule.ts'

/** Everything that a run is made of: what is shipped, and what the packs of the configuration add. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  readonly catalogue: Catalogue
  readonly parameters: readonly Parameter[]
  readonly hostFacts: Readonly<Record<string, HostFact>>
  /** The packs of the configuration. */
  readonly packs: readonly OwnPack[]
}

/** A pack of the configuration, and its digest. */
export interface OwnPack {
  readonly pack: LoadedPack
  readonly sha256: string
}

/** The shipped rules and the packs; programmes and figures of a pack replace shipped ones with their ids. */
export function ruleSet(packs: readonly OwnPack[] = []): RuleSet {
  const all = packs.map(({ pack }) => pack)
  return {
    rules: [...checks, ...detectors, ...all.flatMap((pack): Rule[] => [...pack.checks, ...pack.detectors])],
    catalogue: replacing(
      catalogue,
      all.flatMap((pack) => pack.catalogue),
    ),
    parameters: replacing(
      parameters,
      all.flatMap((pack) => pack.parameters),
    ),
    hostFacts: Object.assign({}, ...all.map(({ hostFacts }) => hostFacts)),
    packs,
  }
}

/** The shipped ones and one's own; one's own with the id of a shipped one replaces it. */
export function replacing<T extends { readonly id: string }>(
  shipped: readonly T[],
  own: readonly T[],
): readonly T[] {
  const ids = new Set(own.map(({ id }) => id))
  return [...shipped.filter(({ id }) => !ids.has(id)), ...own]
}

/** Figures of a place laid over others: in the areas that its entries name they alone hold, elsewhere the others stay. */
export const figuresOver = (others: readonly Parameter[], own: readonly Parameter[]): readonly Parameter[] =>
  replacing(
    others,
    own.map((figure) => {
      const areas = new Set(figure.entries.map(({ area }) => area))
      const elsewhere = others.find(({ id }) => id === figure.id)?.entries ?? []
      return {
        ...figure,
        entries: [...figure.entries, ...elsewhere.filter(({ area }) => !areas.has(area))],
      }
    }),
  )

/** The packs of a run; programmes that the county added change the digest of the catalogue. */
export const packsUsed = ({ packs }: RuleSet, programmes: Catalogue): readonly PackUsed[] => [
  { id: '@hedui/checks', version, sha256: digest([checks, detectors]) },
  { id: '@hedui/programmes-cn', version, sha256: digest(programmes) },
  ...packs.map(({ pack: { id, version: of }, sha256 }) => ({ id, version: of, sha256 })),
]

const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')
