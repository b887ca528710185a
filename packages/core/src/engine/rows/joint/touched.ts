import type { Dataset } from '../../../dataset/interface.ts'
import { LaidTable } from '../../../dataset/laid/laid-table.ts'
import { leadingTo } from '../../../dataset/leading-to.ts'
import { type ByRelation, of } from '../../../dataset/reading.ts'
import { remember } from '../../../dataset/remember.ts'
import type { Reach } from './reach.ts'
import type { Rooted } from './rooted.ts'

/** Rows that look at something that was laid over others, in any way; null where any may. */
export type Touched = ReadonlySet<number> | null

/** Whether what is asked of a row comes to something else than below. */
export type Differs = (rooted: Rooted['rooted'], entity: string, row: number) => boolean

const nothing: ReadonlySet<number> = new Set()

/** Finds which rows of a dataset see what is laid over the dataset below. */
export class Touching {
  readonly #dataset: Dataset
  readonly #differs: Differs
  readonly #laid = new Map<string, Touched>()
  readonly #found = new Map<Reach, Touched>()
  readonly #leads: ByRelation<Map<ReadonlySet<number>, readonly number[]>> = new Map()

  constructor(dataset: Dataset, differs: Differs) {
    this.#dataset = dataset
    this.#differs = differs
  }

  /**
   * The rows of a table from which a condition sees what is laid: all others see what they saw below. Null where that
   * cannot be told.
   */
  by(reach: Reach): Touched {
    const before = this.#found.get(reach)
    if (before !== undefined) return before
    const rows = this.#now(reach)
    this.#found.set(reach, rows)
    return rows
  }

  #now({ entity, further, asked }: Reach): Touched {
    const rows = this.#laidRows(entity)
    if (!rows) return null
    let touched: Set<number> | undefined
    for (const { relation, reach } of further) {
      const there = this.by(reach)
      if (!there) return null
      if (there === nothing) continue
      const here = this.#leading(entity, relation, there)
      if (here.length > 0) touched ??= new Set(rows)
      for (let i = 0; i < here.length; i++) touched?.add(here[i] as number)
    }
    for (const { rooted, reach } of asked) {
      const there = this.by(reach)
      if (!there) return null
      if (there === nothing) continue
      for (const row of there)
        if (!(touched ?? rows).has(row) && this.#differs(rooted, entity, row)) {
          touched ??= new Set(rows)
          touched.add(row)
        }
    }
    return touched && touched.size > 0 ? touched : rows
  }

  /** Rows that a relation leads from to some; conditions ask for the same again and again. */
  #leading(entity: string, relation: string, there: ReadonlySet<number>): readonly number[] {
    const byRelation = of(this.#leads, entity)
    const known = byRelation.get(relation)?.get(there)
    if (known) return known
    const found: number[] = []
    for (const row of there) {
      const here = leadingTo(this.#dataset, entity, relation, row)
      for (let i = 0; i < here.length; i++) found.push(here[i] as number)
    }
    remember(byRelation, relation, () => new Map<ReadonlySet<number>, readonly number[]>()).set(there, found)
    return found
  }

  #laidRows(entity: string): Touched {
    const known = this.#laid.get(entity)
    if (known !== undefined) return known
    const rows = laidRows(this.#dataset, entity)
    this.#laid.set(entity, rows)
    return rows
  }
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
