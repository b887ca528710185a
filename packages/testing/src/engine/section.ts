import type { AnyEngine } from './ask.ts'

/** What every test of a section is given. */
export interface Under {
  readonly engine: AnyEngine
  /** What it is compared with over random documents; the engine itself where there is nothing else. */
  readonly against: AnyEngine
  readonly runs: { readonly numRuns: number; readonly seed: number; readonly path?: string }
}

/** Promises about one matter: a name, and what proves it. */
export interface Section {
  readonly name: string
  readonly promises: Readonly<Record<string, (under: Under) => Promise<void>>>
}
