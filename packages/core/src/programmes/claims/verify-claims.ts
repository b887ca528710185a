import { recordAt, rowOfKey } from '../../dataset/at.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { has } from '../../engine/bits.ts'
import { columnEngine } from '../../engine/engine.ts'
import { frameOf } from '../../engine/scope.ts'
import type { Hop } from '../../expression/node.ts'
import type { Phrase } from '../../model/field.ts'

/** Something that an application says of a person, and what in the registers would show it. */
export interface Claim {
  readonly id: string
  readonly title: Phrase
  /** From the person to the rows that show it, such as `enrolments` where the programme is one of some. */
  readonly path: readonly Hop[]
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
export interface ClaimVerdict extends Omit<Claim, 'path'> {
  readonly verdict: 'agree' | 'disagree' | 'unknown'
  /** The rows that show what is claimed, or may. */
  readonly sources: readonly ClaimSource[]
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
  return claims.map(({ path, ...claim }): ClaimVerdict => {
    if (row < 0) return { ...claim, verdict: 'unknown', sources: [] }
    const { rules, walk } = columnEngine.evaluate({
      ...{ dataset, asOf, subject: 'person', rows: Int32Array.of(row) },
      ...{ facts: {}, conditions: {}, options: {} },
      rules: { shown: { fact: { take: 'exists', path }, operator: 'equal', value: true } },
    })
    const isShown = rules.shown && has(rules.shown.definite, 0)
    const mayBe = rules.shown && has(rules.shown.possible, 0)
    const verdict = isShown ? claim.claimed : mayBe ? null : !claim.claimed
    const { scope, surely } = walk(path)
    const { entity, rows } = frameOf(scope, path.at(-1)?.as)
    return {
      ...claim,
      verdict: verdict === null ? 'unknown' : verdict ? 'agree' : 'disagree',
      sources: Array.from(rows).flatMap((at, i) => sourceOf(dataset, entity, at, surely[i] === 1)),
    }
  })
}

function sourceOf(dataset: Dataset, entity: string, at: number, isSure: boolean): ClaimSource[] {
  const record = recordAt(dataset.table(entity), at) ?? -1
  if (record < 0) return []
  const { row, source } = dataset.place(record)
  const { register, file, sheet } = source
  return [{ entity, register, file, sheet, row, isSure }]
}
