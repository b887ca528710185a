import { Beside } from '../../../dataset/beside.ts'
import type { Dataset } from '../../../dataset/interface.ts'
import { LaidTable } from '../../../dataset/laid/laid-table.ts'
import { leadingTo } from '../../../dataset/leading-to.ts'
import { remember } from '../../../dataset/remember.ts'
import type { Reach } from './reach.ts'
import type { Rooted } from './rooted.ts'

/** Rows that look at something that was laid over others, in any way; null where any may. */
export type Touched = ReadonlySet<number> | null

/** Whether what is asked of a row comes to something else than below. */
export type Differs = (rooted: Rooted['rooted'], entity: string, row: number) => boolean

const found = new Beside<Dataset, Map<Reach, Touched>>()
const nothing: Touched = new Set<number>()

/**
 * The rows of a table from which a condition sees what is laid over the dataset below: all others see what they saw
 * there. Null where that cannot be told.
 */
export function touchedBy(dataset: Dataset, reach: Reach, differs: Differs): Touched {
  const known = remember(found, dataset, () => new Map<Reach, Touched>())
  const before = known.get(reach)
  if (before !== undefined) return before
  const rows = touchedNow(dataset, reach, differs)
  known.set(reach, rows)
  return rows
}

function touchedNow(dataset: Dataset, { entity, further, asked }: Reach, differs: Differs): Touched {
  const rows = laidRows(dataset, entity)
  if (!rows) return null
  let touched: Set<number> | undefined
  for (const { relation, reach } of further) {
    const there = touchedBy(dataset, reach, differs)
    if (!there) return null
    for (const row of there) {
      const here = leadingTo(dataset, entity, relation, row)
      touched ??= new Set(rows)
      for (let i = 0; i < here.length; i++) touched.add(here[i] as number)
    }
  }
  for (const { rooted, reach } of asked) {
    const there = touchedBy(dataset, reach, differs)
    if (!there) return null
    for (const row of there)
      if (!(touched ?? rows).has(row) && differs(rooted, entity, row)) {
        touched ??= new Set(rows)
        touched.add(row)
      }
  }
  return touched ?? rows
}

/** Rows of our own, and those below that are gone; null where rows below are changed. */
function laidRows(dataset: Dataset, entity: string): Touched {
  const table = dataset.table(entity)
  if (!(table instanceof LaidTable)) return nothing
  if (table.patches.size > 0) return null
  const rows = new Set(table.gone)
  for (let row = table.below.size; row < table.size; row++) rows.add(row)
  return rows
}
