import type { BatchRow, DecisionBatch } from '../batch/batch.ts'
import type { Difference } from '../difference/difference.ts'
import { differences } from '../difference/differences.ts'

/** Somebody who is decided otherwise than in an earlier batch; null: did not occur there. */
export interface Changed {
  readonly id: string
  readonly before: BatchRow | null
  readonly after: BatchRow | null
  /** What differs; empty for who did not occur in one of them. */
  readonly because: readonly Difference[]
}

/** Everybody whose result or amount is another than in an earlier batch of the programme, and why. */
export function changedSince(before: DecisionBatch, after: DecisionBatch): readonly Changed[] {
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].flatMap((id): Changed[] => {
    const [was = null, is = null] = [before.of(id), after.of(id)]
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const because = was && is ? differences(before.decision(id), after.decision(id)) : []
    return [{ id, before: was, after: is, because }]
  })
}
