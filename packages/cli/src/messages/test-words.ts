import type { CaseFault, CellSought } from '../pack-tests/fault.ts'

type Say<F> = (facts: F) => string

/** Why cases cannot be run. */
export interface TestRefusalWords {
  readonly cases: Say<{ path: string; faults: readonly CaseFault[] }>
  readonly 'no-cases': Say<{ pack: string; beside: readonly string[] }>
  readonly 'cases-kind': Say<{ path: string }>
  readonly 'cases-apart': Say<{ rule: string; paths: readonly string[] }>
  readonly 'cases-rule': Say<{ path: string; rule: string }>
  readonly threshold: Say<{ found: string; known: readonly string[] }>
}

/** What each cell should hold. */
export type CellWords = Readonly<Record<CellSought, string>>

/** What the command line says of the cases of a pack. */
export interface TestWords {
  readonly help: Readonly<
    Record<
      | 'test'
      | 'pack'
      | 'cases'
      | 'coverage'
      | 'coverageHtml'
      | 'coverageJson'
      | 'threshold'
      | 'mutation'
      | 'exits',
      string
    >
  >
  readonly rule: Say<{ kind: 'check' | 'programme'; id: string }>
  readonly ok: string
  readonly notOk: string
  /** A title or complaint of the testing kit, which speaks English. */
  readonly sentence: Say<string>
  readonly untested: Say<string>
  readonly mutated: Say<{ killed: number; survived: number }>
  readonly notMutated: string
  readonly coveredNothing: string
  readonly total: Say<{ pack: string; rules: number; passed: number; failed: number; survived: number }>
}
