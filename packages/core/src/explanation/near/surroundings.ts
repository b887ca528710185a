import type { Setting } from '../../engine/evaluator.ts'
import type { Condition, Hop, Reference } from '../../expression/node.ts'
import { type Neighbourhood, neighbourhood } from './neighbourhood.ts'
import { type Reached, reach } from './reach.ts'

/** Some rows with all that their verdicts can depend on. */
export interface Surroundings {
  readonly reached: Reached
  readonly near: Neighbourhood
  /** Over the neighbourhood: its rows are the rows asked about, in their order. */
  readonly setting: Setting
}

export function surroundings(
  whole: Setting,
  rows: readonly number[],
  conditions: readonly Condition[],
  paths: readonly (Reference | readonly Hop[])[] = [],
): Surroundings {
  const reached = reach({ ...whole, rows: Int32Array.from(rows) }, conditions, paths)
  const near = neighbourhood(whole.dataset, reached)
  const own = Int32Array.from(rows, (row) => near.near(whole.subject, row))
  return { reached, near, setting: { ...whole, dataset: near.dataset, rows: own, ...hosts(whole, near) } }
}

/** Hosts know a subject without a key by its row in the whole dataset. */
function hosts({ hostFacts, dataset, subject }: Setting, near: Neighbourhood): Pick<Setting, 'hostFacts'> {
  if (!hostFacts || dataset.table(subject).keys) return {}
  const whole = (id: string) => String(near.original(subject, Number(id)))
  return {
    hostFacts: Object.fromEntries(
      Object.entries(hostFacts).map(([name, fact]) => [
        name,
        ({ id, ...subject }) => fact({ ...subject, id: whole(id) }),
      ]),
    ),
  }
}
