import type { Node } from './mistakes/mistake.ts'
import { idOf } from './names.ts'
import { type PlacedSlip, replaced } from './slips.ts'

/** One mistake, in every place where the definition says the same. */
export interface Made {
  readonly id: string
  /** The first of the places. */
  readonly slip: PlacedSlip
  readonly definition: unknown
}

/**
 * Definitions with one slip each. What a definition says in the same words in several places, if of other rows, its
 * author said once: a ground wherever members are counted, a condition in a fact and in its evidence. A mistake is
 * made in all of them; one that names a row out of reach in one of them would be refused.
 */
export function mistakesMade(definition: unknown, slips: readonly PlacedSlip[]): readonly Made[] {
  const groups = new Map<string, PlacedSlip[]>()
  for (const slip of slips) {
    const { path, node, key, says } = slip
    const same = `${key} ${says} ${path.length === 0 ? '' : anyRow(node)}`
    const group = groups.get(same)
    if (group) group.push(slip)
    else groups.set(same, [slip])
  }
  const inScope = [...groups.values()].filter((alike) =>
    alike.every(({ row, scope }) => row === undefined || scope.has(row)),
  )
  return inScope.map((alike) => {
    const slip = alike[0] as PlacedSlip
    return {
      id: idOf(slip.path, slip.key, slip.says),
      slip,
      definition: alike.reduce((so: unknown, { path, value }) => replaced(so, path, value), definition),
    }
  })
}

/** A part as a text that is the same whichever rows it is about. */
const anyRow = (node: Node): string => JSON.stringify(node).replaceAll(/"(of|as)":"[^"]*"/g, '"$1":""')
