import { type Condition, createDataset, type Dataset, everyRow, type HostRecord, type Job } from '@hedui/core'
import { model } from './model.ts'

/** What the registers state, and which of them are complete. */
export interface World {
  readonly papers: readonly HostRecord[]
  readonly notes?: readonly HostRecord[]
  readonly slips?: readonly HostRecord[]
  readonly desks?: readonly HostRecord[]
  readonly covered?: readonly string[]
}

export const registers = ['papers', 'notes', 'slips', 'desks'] as const

export const datasetOf = ({
  papers,
  notes = [],
  slips = [],
  desks = [],
  covered = registers,
}: World): Dataset =>
  createDataset({
    graph: model,
    records: { paper: papers, note: notes, 'note@slips': slips, desk: desks },
    coverage: covered.map((register) => ({
      register,
      programme: null,
      area: '*',
      from: '1900-01-01',
      to: null,
    })),
  })

/** Rules asked of every paper. */
export function jobOf(
  world: World | Dataset,
  rules: Readonly<Record<string, Condition>>,
  more: Partial<Job> = {},
): Job {
  const dataset = 'papers' in world ? datasetOf(world) : world
  return {
    dataset,
    asOf: '2025-12-31',
    subject: 'paper',
    rows: everyRow(dataset, 'paper'),
    facts: {},
    conditions: {},
    options: {},
    rules,
    ...more,
  }
}
