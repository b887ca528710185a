import type { RuleCoverage, Shares } from './kit.ts'

/** One promise of the kit: kept, or what was complained of. */
export interface Tried {
  readonly title: string
  /** Where the case stands; null for what is promised of the rule itself. */
  readonly place: string | null
  readonly complaints: readonly string[]
}

/** What became of the mutants of a rule; null where a case fails, so that they would tell nothing. */
export interface Mutated {
  readonly killed: number
  readonly survived: readonly string[]
  /** Survivors that are not listed as equivalent, and listed ones that are none. */
  readonly complaints: readonly string[]
}

export interface RuleOutcome {
  readonly kind: 'check' | 'programme'
  readonly id: string
  readonly tried: readonly Tried[]
  /** Undefined where it was not asked for. */
  readonly mutation?: Mutated | null
}

export interface Coverage {
  readonly rules: readonly RuleCoverage[]
  readonly shares: Shares
  /** Shares below what was asked for, in words. */
  readonly below: readonly string[]
}

/** Everything that `hedui test` found out. */
export interface Outcome {
  readonly pack: string
  readonly files: readonly string[]
  readonly rules: readonly RuleOutcome[]
  /** Detectors of the pack: code, which cases as data do not reach. */
  readonly untested: readonly string[]
  /** Null where it was not asked for. */
  readonly coverage: Coverage | null
}

export const isKept = ({ complaints }: { readonly complaints: readonly string[] }): boolean =>
  complaints.length === 0

/** Whether every promise was kept, every threshold reached and every mutant accounted for. */
export const isSound = ({ rules, coverage }: Outcome): boolean =>
  rules.every(({ tried, mutation }) => tried.every(isKept) && (!mutation || isKept(mutation))) &&
  (coverage === null || coverage.below.length === 0)
