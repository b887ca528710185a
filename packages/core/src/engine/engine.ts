import type { Condition, Hop } from '../expression/node.ts'
import { createEvaluator } from './evaluate.ts'
import type { Evaluator, Setting, Sooner } from './evaluator.ts'
import type { Met } from './met.ts'
import { walk } from './path.ts'
import { pickPositions, type Scope } from './scope.ts'
import type { Truth, Vector } from './vector.ts'

/** What is asked: conditions over facts of the rows of one entity. */
export interface Job extends Setting {
  readonly rules: Readonly<Record<string, Condition>>
  /** Conditions that the answers may be asked afterwards. */
  readonly further?: readonly Condition[]
}

/** The answers: per rule what is surely and what is possibly true, and the facts behind them. */
export interface Verdicts {
  readonly rules: Readonly<Record<string, Truth>>
  /** Values of a fact, at the positions of `job.rows`. */
  fact(name: string): Vector
  /** The truth of a further condition over the same rows. */
  truth(condition: Condition): Truth
  /** Rows met along a path, for evidence. */
  walk(path: readonly Hop[], of?: string): Met
  /** The same of some of the positions alone, in rising order, where that takes less. */
  readonly at?: ((positions: Int32Array) => Omit<Verdicts, 'rules'>) | undefined
}

/** Whatever evaluates rules. Synchronous and without state: runs may overlap. */
export interface RuleEngine {
  readonly name: string
  /** What it can do: `bounds` means verdicts over ranges of what is not known. */
  readonly supports: { readonly bounds: boolean; readonly hostFacts: 'none' | 'sync' }
  evaluate(job: Job): Verdicts
}

/** What an engine answers that needs time: a further condition is asked and perhaps awaited. */
export interface AsyncVerdicts extends Omit<Verdicts, 'truth' | 'at'> {
  truth(condition: Condition): Truth | Promise<Truth>
}

/** An engine that answers later; `checkAsync` takes it in place of a `RuleEngine`. Without state between runs all the same: they may overlap. */
export interface AsyncRuleEngine extends Omit<RuleEngine, 'evaluate'> {
  evaluate(job: Job): Promise<AsyncVerdicts>
}

/** What an evaluator says at the positions of a scope. */
export const answersAt = (evaluator: Evaluator, scope: Scope): Omit<Verdicts, 'rules'> => ({
  fact: (name) => evaluator.vector({ fact: name }, scope),
  truth: (condition) => evaluator.truth(condition, scope),
  walk: (path, of) => walk(evaluator, scope, path, of),
})

const ours = new WeakSet<object>()

/** Whether an engine is one of the library's own, which may be asked row by row instead. */
export const isColumnEngine = (engine: unknown): boolean =>
  typeof engine === 'object' && engine !== null && ours.has(engine)

/** An engine that evaluates whole columns at a time, one node of the expression after the other. */
export function createColumnEngine(sooner?: Sooner): RuleEngine {
  const engine: RuleEngine = {
    name: 'columns',
    supports: { bounds: true, hostFacts: 'sync' },
    evaluate(job) {
      const evaluator = createEvaluator(job, job.rules, sooner)
      const { subject } = evaluator
      return {
        rules: Object.fromEntries(
          Object.entries(job.rules).map(([id, rule]) => [id, evaluator.truth(rule, subject)]),
        ),
        ...answersAt(evaluator, subject),
        at: sooner && ((positions) => answersAt(evaluator, pickPositions(subject, positions))),
      }
    },
  }
  ours.add(engine)
  return engine
}

/** Evaluates whole columns at a time. */
export const columnEngine: RuleEngine = /* @__PURE__ */ createColumnEngine()
