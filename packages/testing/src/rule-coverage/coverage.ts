import { type Condition, columnEngine, has, type Leaf, type RuleEngine, type Truth } from '@hedui/core'
import { leavesOf, outcomeOf, type PlacedLeaf, type Ternary } from './leaves.ts'

/** How often a comparison came out each way, and on how many rows it alone decided the outcome (MC/DC). */
export interface LeafCoverage {
  readonly place: string
  readonly leaf: Leaf
  readonly true: number
  readonly false: number
  readonly unknown: number
  readonly decided: number
}

export interface RuleCoverage {
  readonly rule: string
  /** Rows on which the rule was asked. */
  readonly rows: number
  readonly leaves: readonly LeafCoverage[]
}

/** Watches rules while they are run. */
export interface Coverage {
  /** An engine that answers as usual and notes what it saw of a rule. */
  engine(rule: string): RuleEngine
  rules(): readonly RuleCoverage[]
}

const counts = (leaf: PlacedLeaf) => ({ ...leaf, true: 0, false: 0, unknown: 0, decided: 0 })

interface Seen {
  rows: number
  readonly leaves: ReturnType<typeof counts>[]
}

/** Starts to watch: nothing was seen yet. */
export function createCoverage(): Coverage {
  const seen = new Map<string, Seen>()
  const note = (
    rule: string,
    condition: Condition,
    shared: Readonly<Record<string, Condition>>,
    size: number,
    truths: (leaf: Leaf) => Truth,
  ) => {
    const placed = leavesOf(condition, shared)
    const known = seen.get(rule) ?? { rows: 0, leaves: placed.map(counts) }
    seen.set(rule, known)
    known.rows += size
    const columns = placed.map(({ leaf }) => truths(leaf))
    for (let row = 0; row < size; row++) {
      const values = columns.map((truth) => valueAt(truth, row))
      known.leaves.forEach((leaf, i) => {
        const value = values[i]
        leaf[value === undefined ? 'unknown' : value ? 'true' : 'false'] += 1
        const [yes, no] = [true, false].map((set) => outcomeOf(condition, values.with(i, set), shared))
        if (value !== undefined && yes !== undefined && no !== undefined && yes !== no) leaf.decided += 1
      })
    }
  }
  return {
    engine: (rule) => ({
      ...columnEngine,
      evaluate(job) {
        const verdicts = columnEngine.evaluate(job)
        for (const condition of Object.values(job.rules))
          note(rule, condition, job.conditions, job.rows.length, (leaf) => verdicts.truth(leaf))
        return verdicts
      },
    }),
    rules: () =>
      [...seen].map(([rule, { rows, leaves }]) => ({
        rule,
        rows,
        leaves: leaves.map((leaf) => ({ ...leaf })),
      })),
  }
}

const valueAt = ({ definite, possible }: Truth, row: number): Ternary =>
  has(definite, row) ? true : has(possible, row) ? undefined : false
