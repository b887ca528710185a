import {
  createDataset,
  type Dataset,
  defineEntity,
  everyRow,
  field,
  graph,
  type HostRecord,
  type Job,
} from '@hedui/core'

const { code, count, date, fen, month, name, truth } = field
const title = { zh: '试验', en: 'trial' }

/** One entity with a field of every kind, and the parts it has. */
export const model = graph.extend({
  subject: defineEntity({
    title,
    registers: ['subjects'],
    fields: {
      key: code('', ''),
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
      ended: date('', '', { blank: 'none' }),
    },
    many: { parts: { entity: 'part', by: { key: 'key' } } },
  }),
  part: defineEntity({
    title,
    registers: ['parts'],
    fields: { key: code('', ''), value: fen('', ''), flag: truth('', '') },
  }),
})

export const datasetOf = (subjects: readonly HostRecord[], parts: readonly HostRecord[] = []): Dataset =>
  createDataset({
    graph: model,
    records: { subject: subjects, part: parts },
    coverage: ['subjects', 'parts'].map((register) => ({
      register,
      programme: null,
      area: '*',
      from: '1900-01-01',
      to: null,
    })),
  })

export const jobOf = (dataset: Dataset, more: Partial<Job>): Job => ({
  dataset,
  asOf: '2025-12-31',
  subject: 'subject',
  rows: everyRow(dataset, 'subject'),
  facts: {},
  conditions: {},
  options: {},
  rules: {},
  ...more,
})
