import { recordAt, rowOfKey } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { has } from '../../engine/bits.ts'
import { columnEngine } from '../../engine/engine.ts'
import { frameOf } from '../../engine/scope.ts'
import type { Hop, Leaf } from '../../expression/node.ts'
import type { Entity } from '../../model/entity.ts'
import type { Phrase } from '../../model/field.ts'

/** Something that an application says of a person, and what in the registers would show it. */
export interface Claim {
  readonly id: string
  readonly title: Phrase
  /** From the person to rows that show it, such as `enrolments` where the programme is one of some; any way is enough. */
  readonly paths: readonly (readonly Hop[])[]
  /** Whether the application says yes. */
  readonly claimed: boolean
}

/** A row of a file that shows a claim. */
export interface ClaimSource {
  readonly entity: string
  readonly register: string
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** Whether it surely shows it. */
  readonly isSure: boolean
}

/** What registers say to a claim: `unknown` where they do not cover the person or cannot tell. */
export interface ClaimVerdict extends Omit<Claim, 'paths'> {
  readonly verdict: 'agree' | 'disagree' | 'unknown'
  /** Registers that were asked. */
  readonly registers: readonly string[]
  /** The rows that show what is claimed, or may. */
  readonly sources: readonly ClaimSource[]
  /** Where none surely does: what the same registers have of the person besides. */
  readonly besides: readonly ClaimSource[]
}

/**
 * Answers the claims of an application about a person (by key) from the registers. What no register covers is
 * unknown, never refuted; whoever no record mentions is unknown in everything. Errors: `rule.*` for paths that lead
 * nowhere.
 */
export function verifyClaims(
  dataset: Dataset,
  person: string,
  claims: readonly Claim[],
  { asOf }: { readonly asOf: string },
): readonly ClaimVerdict[] {
  const row = rowOfKey(dataset.table('person'), person)
  return claims.map(({ paths, ...claim }): ClaimVerdict => {
    const registers = registersOf(dataset, paths)
    if (row < 0) return { ...claim, verdict: 'unknown', registers, sources: [], besides: [] }
    const { rules, walk } = columnEngine.evaluate({
      ...{ dataset, asOf, subject: 'person', rows: Int32Array.of(row) },
      ...{ facts: {}, conditions: {}, options: {} },
      rules: { shown: { any: paths.map(leadsSomewhere) } },
    })
    const isShown = rules.shown && has(rules.shown.definite, 0)
    const mayBe = rules.shown && has(rules.shown.possible, 0)
    const verdict = isShown ? claim.claimed : mayBe ? null : !claim.claimed
    const rowsAlong = (path: readonly Hop[]): ClaimSource[] => {
      const { scope, surely } = walk(path)
      return path.flatMap(({ as }) => {
        const { entity, rows } = frameOf(scope, as)
        return Array.from(rows).flatMap((at, i) => sourceOf(dataset, entity, at, surely[i] === 1))
      })
    }
    const sources = once(paths.flatMap(rowsAlong))
    const shown = new Set(sources.map(placeOf))
    const toPerson = isShown
      ? []
      : paths.flatMap(([{ to, as } = { to: '', as: '' }]) => (to ? [[{ to, as }]] : []))
    return {
      ...claim,
      verdict: verdict === null ? 'unknown' : verdict ? 'agree' : 'disagree',
      registers,
      sources,
      besides: once(toPerson.flatMap(rowsAlong)).filter((source) => !shown.has(placeOf(source))),
    }
  })
}

const leadsSomewhere = (path: readonly Hop[]): Leaf => ({
  fact: { take: 'exists', path },
  operator: 'equal',
  value: true,
})

/** The registers that state the rows along the paths. */
function registersOf({ graph }: Dataset, paths: Claim['paths']): readonly string[] {
  const found = paths.flatMap((path) => {
    let entity: Entity | undefined = graph.entities.person
    return path.flatMap(({ to, registers }) => {
      const next = entity?.many[to]?.entity ?? entity?.one[to]?.entity
      entity = next === undefined ? undefined : graph.entities[next]
      return registers ?? entity?.registers ?? []
    })
  })
  return [...new Set(found)]
}

const placeOf = ({ entity, file, sheet, row }: ClaimSource): string =>
  JSON.stringify([entity, file, sheet, row])

/** Each row once; surely, where one way surely leads to it. */
function once(sources: readonly ClaimSource[]): readonly ClaimSource[] {
  const found = new Map<string, ClaimSource>()
  for (const source of sources) {
    const place = placeOf(source)
    if (source.isSure || !found.has(place)) found.set(place, source)
  }
  return [...found.values()]
}

function sourceOf(dataset: Dataset, entity: string, at: number, isSure: boolean): ClaimSource[] {
  if (dataset.graph.entities[entity]?.grain !== 'stated') return []
  const record = recordAt(dataset.table(entity), at) ?? -1
  if (record < 0) return []
  const { row, source } = dataset.place(record)
  const { register, file, sheet } = source
  return [{ entity, register, file, sheet, row, isSure }]
}
