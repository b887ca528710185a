import type { AsyncRuleEngine, RuleEngine } from '../engine/engine.ts'
import type { AsyncHostFact } from '../hosts/host-fact.ts'
import type { Timing } from '../hosts/manner.ts'
import type { CheckInput } from './input.ts'

/** What `checkAsync` is given besides the dataset: as `check`, with hosts that may answer later. */
export interface AsyncCheckInput extends Omit<CheckInput, 'hostFacts' | 'hostErrors' | 'engine'>, Timing {
  readonly hostFacts?: Readonly<Record<string, AsyncHostFact>>
  readonly engine?: RuleEngine | AsyncRuleEngine
  /** Aborted: the run rejects with its reason, and hosts that are still asked are told by their own signal. */
  readonly signal?: AbortSignal
  /** The most rows that are evaluated without letting others run; left out: 50,000. */
  readonly rowsAtOnce?: number
}

const usualRows = 50_000

/** At least 1. */
export function rowsAtOnceOf({ rowsAtOnce = usualRows }: Pick<AsyncCheckInput, 'rowsAtOnce'>): number {
  return Math.max(1, Math.floor(rowsAtOnce))
}
