import type { Check } from '../checks/check.ts'
import type { Graph } from '../model/create-graph.ts'
import { graph as standard } from '../model/graph.ts'
import type { Parameter } from '../parameters/parameter.ts'
import type { Programme } from '../programmes/programme.ts'
import { lookAtCheck } from './check/look.ts'
import { noneShared } from './check/shared.ts'
import { isPlain } from './pack/plain.ts'
import type { Figures } from './place.ts'
import { createReport, type Problem } from './problem.ts'

/** What rules may rest on. */
export interface Known {
  /** Left out: the canonical model. */
  readonly graph?: Graph
  /** The figures of the law that the run will be given; left out: any may be. */
  readonly parameters?: readonly Parameter[]
  /** Programmes that overlays may lie over, besides those of the packs. */
  readonly programmes?: readonly Programme[]
}

export const figuresOf = (parameters: readonly Parameter[] | undefined): Figures => ({
  known: parameters ?? [],
  all: parameters !== undefined,
})

/** Everything that is wrong with a check, warnings included; it never throws. */
export function verifyCheck(check: Check, { graph = standard, parameters }: Known = {}): readonly Problem[] {
  const report = createReport()
  if (isPlain(check, [], report))
    lookAtCheck(check, [], { graph, figures: figuresOf(parameters), shared: noneShared, report })
  return report.problems
}
