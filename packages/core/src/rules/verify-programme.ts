import { programmeGraph } from '../programmes/graph.ts'
import type { Programme } from '../programmes/programme.ts'
import { noneShared } from './check/shared.ts'
import { isPlain } from './pack/plain.ts'
import { createReport, type Problem } from './problem.ts'
import { lookAtProgramme } from './programme/look.ts'
import { figuresOf, type Known } from './verify-check.ts'

/** Everything that is wrong with the rules of a programme, warnings included; it never throws. */
export function verifyProgramme(
  programme: Programme,
  { graph = programmeGraph, parameters }: Known = {},
): readonly Problem[] {
  const report = createReport()
  if (isPlain(programme, [], report))
    lookAtProgramme(programme, [], { graph, figures: figuresOf(parameters), shared: noneShared, report })
  return report.problems
}
