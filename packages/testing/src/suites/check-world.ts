import {
  type Catalogue,
  type Check,
  check,
  createDataset,
  type DatasetInput,
  type Finding,
  type Graph,
  type HostRecords,
  type Parameter,
  graph as standard,
} from '@hedui/core'
import { everywhere } from '../arbitraries/datasets.ts'
import type { Coverage } from '../rule-coverage/coverage.ts'
import type { CheckCase, CheckGiven } from './check-case.ts'

/** What all cases of a check share. */
export interface World {
  readonly catalogue?: Catalogue
  readonly parameters?: readonly Parameter[]
  readonly graph?: Graph
  /** Division code of the place; left out: not known. */
  readonly region?: string
  /** The business day of cases that name none. */
  readonly asOf: string
  /** Notes what of the check's conditions the cases show. */
  readonly coverage?: Coverage
}

const isGiven = (given: CheckCase['given']): given is CheckGiven =>
  ['records', 'batches', 'areas'].some((key) => key in given)

/** The dataset of a case: every register was read and, unless told otherwise, is complete. */
export function inputOf(
  each: Omit<CheckCase, 'name'>,
  { catalogue, region, graph = standard }: World,
): DatasetInput {
  const given: CheckGiven = isGiven(each.given) ? each.given : { records: each.given }
  const stated = Object.entries(graph.entities).flatMap(([entity, { registers }]) =>
    registers.map((register) => [entity, register] as const),
  )
  const empty: HostRecords = Object.fromEntries(
    stated.map(([entity, register]) => [`${entity}@${register}`, []]),
  )
  const covered = each.covered ?? [...new Set(stated.map(([, register]) => register))]
  return {
    ...given,
    graph,
    records: { ...empty, ...given.records },
    coverage: [...covered.map(everywhere), ...(each.coverage ?? [])],
    ...(catalogue && { catalogue }),
    ...(region !== undefined && { region }),
  }
}

/** The findings of one check on a case, those without a verdict included. */
export const findingsIn = (
  rule: Check,
  each: Omit<CheckCase, 'name'>,
  world: World,
  input = inputOf(each, world),
): readonly Finding[] =>
  check(createDataset(input), {
    checks: [rule],
    asOf: each.asOf ?? world.asOf,
    undetermined: true,
    ...(world.coverage && { engine: world.coverage.engine(rule.id) }),
    ...(world.parameters && { parameters: world.parameters }),
    ...(each.options && { options: { [rule.id]: each.options } }),
  }).findings
