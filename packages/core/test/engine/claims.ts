import { createDataset, type Dataset } from '../../src/dataset/dataset.ts'
import type { HostRecord } from '../../src/dataset/host.ts'
import { has } from '../../src/engine/bits.ts'
import { columnEngine, type Job } from '../../src/engine/engine.ts'
import { everyRow } from '../../src/engine/kernels/every-row.ts'
import type { Condition } from '../../src/expression/node.ts'
import { row } from '../../src/expression/row.ts'
import type { Term } from '../../src/expression/term.ts'
import { plainValue } from '../../src/findings/value.ts'
import { defineEntity } from '../../src/model/entity.ts'
import { graph } from '../../src/model/graph.ts'
import { code, count, date, fen, month, name, text, truth } from '../../src/model/titled.ts'
import { everywhere } from '../dataset/batch.ts'

const title = { zh: '测试', en: 'test' }
const none = { blank: 'none' } as const

/** A small model with a field of every kind: claims, their items, and the parts of those. */
export const claims = graph.extend({
  claim: defineEntity({
    title,
    registers: ['claims'],
    fields: {
      tag: code('', ''),
      group: code('', ''),
      lead: code('', '', none),
      a: fen('', ''),
      b: fen('', ''),
      n: count('', ''),
      day: date('', ''),
      until: date('', ''),
      since: month('', ''),
      flag: truth('', ''),
      kind: code('', ''),
      other: code('', ''),
      who: name('', ''),
      word: text('', ''),
      ended: date('', '', none),
      bonus: fen('', '', none),
      status: code('', '', none),
      programme: code('', ''),
      month: month('', ''),
      township: text('', ''),
    },
    one: { leader: { entity: 'group', by: { code: 'lead' } } },
    many: {
      items: { entity: 'item', by: { group: 'group' } },
      itemsOfProgramme: { entity: 'item', by: { group: 'group', programme: 'programme' } },
    },
  }),
  item: defineEntity({
    title,
    registers: ['items', 'more-items'],
    fields: {
      group: code('', ''),
      set: code('', ''),
      value: fen('', ''),
      bonus: fen('', '', none),
      n: count('', ''),
      day: date('', ''),
      flag: truth('', ''),
      kind: code('', ''),
      status: code('', '', none),
      programme: code('', ''),
      month: month('', ''),
    },
    many: { parts: { entity: 'part', by: { set: 'set' } } },
  }),
  part: defineEntity({
    title,
    registers: ['parts'],
    fields: { set: code('', ''), value: fen('', ''), flag: truth('', ''), kind: code('', '') },
  }),
  group: defineEntity({
    title,
    registers: ['groups'],
    fields: { code: code('', ''), above: code('', '', none), size: count('', ''), since: month('', '') },
    one: { superior: { entity: 'group', by: { code: 'above' } } },
    many: { items: { entity: 'item', by: { group: 'code' } } },
  }),
})

/** The claim that is asked about. */
export const claim = row(claims.entities, 'claim', 'subject')

export interface World extends Partial<Pick<Job, 'facts' | 'conditions' | 'options' | 'asOf'>> {
  readonly claim?: HostRecord
  readonly claims?: readonly HostRecord[]
  /** Of the register `items`. */
  readonly items?: readonly HostRecord[]
  /** Of the register `more-items`. */
  readonly more?: readonly HostRecord[]
  readonly parts?: readonly HostRecord[]
  readonly groups?: readonly HostRecord[]
  /** Registers that are complete, or complete for a programme (`items x`); left out: all. */
  readonly covered?: readonly string[]
}

const registers = ['claims', 'items', 'more-items', 'parts', 'groups'] as const

export const datasetOf = ({
  claim: one = {},
  claims: several,
  items,
  more,
  parts,
  groups,
  covered = registers,
}: World) =>
  createDataset({
    graph: claims,
    records: {
      claim: several ?? [{ group: 'g', ...one }],
      item: (items ?? []).map((item) => ({ group: 'g', ...item })),
      'item@more-items': (more ?? []).map((item) => ({ group: 'g', ...item })),
      part: parts ?? [],
      group: groups ?? [],
    },
    coverage: covered.map((said) => {
      const [register = '', programme = null] = said.split(' ')
      return { ...everywhere(register), programme }
    }),
  })

export const jobOf = (dataset: Dataset, world: World = {}, rows = everyRow(dataset, 'claim')): Job => ({
  dataset,
  asOf: world.asOf ?? '2025-12-31',
  subject: 'claim',
  rows,
  facts: world.facts ?? {},
  conditions: world.conditions ?? {},
  options: world.options ?? {},
  rules: {},
})

/** Whether a condition holds of the one claim; undefined is unknown. */
export function holdsOf(condition: Condition, world: World = {}): boolean | undefined {
  const { definite, possible } = columnEngine.evaluate(jobOf(datasetOf(world), world)).truth(condition)
  return has(definite, 0) ? true : has(possible, 0) ? undefined : false
}

export type Bounds = readonly [least: number, most: number] | 'nothing'

/** The bounds of a number, day (since 1970) or month (since year 0) of the one claim. */
export function boundsOf({ node, type }: Term, world: World = {}): Bounds {
  const job = jobOf(datasetOf(world), world)
  const value = columnEngine.evaluate({ ...job, facts: { ...job.facts, asked: node } }).fact('asked')
  if (value.kind !== 'range') throw new TypeError(`${type} has no bounds`)
  const [lo, hi] = [value.lo[0] as number, value.hi[0] as number]
  return Number.isNaN(lo) && Number.isNaN(hi) ? 'nothing' : [lo, hi]
}

/** The value of the one claim, as plain data. */
export function plainOf({ node }: Term, world: World = {}) {
  const dataset = datasetOf(world)
  const job = jobOf(dataset, world)
  return plainValue(
    dataset,
    columnEngine.evaluate({ ...job, facts: { ...job.facts, asked: node } }).fact('asked'),
    0,
  )
}
