import { HeduiError } from '../model/error.ts'
import type { Graph } from '../model/graph.ts'
import type { BatchColumn, CellValue, RecordBatch } from './batch.ts'

/** A host's record: canonical fields of one entity. */
export type HostRecord = Readonly<Record<string, CellValue | null | undefined>>
/** Records by entity, or with the register they belong to: `{ death: [...] }`, `{ 'death@cremation': [...] }`. */
export type HostRecords = Readonly<Record<string, readonly HostRecord[]>>

/** Plain objects as batches; an unknown entity or field is refused. */
export function recordBatches(graph: Graph, records: HostRecords): RecordBatch[] {
  return Object.entries(records).map(([name, rows]) => {
    const [entity = name, register] = name.split('@')
    const definition = graph.entities[entity]
    if (!definition || definition.registers.length === 0)
      throw new HeduiError('dataset.entity', { entity, known: Object.keys(graph.entities) })
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    for (const field of fields)
      if (!Object.hasOwn(definition.fields, field))
        throw new HeduiError('dataset.field', { entity, field, known: Object.keys(definition.fields) })
    const column = (field: string): BatchColumn => ({
      heading: null,
      compulsory: false,
      values: rows.map((row) => row[field] ?? null),
    })
    return {
      source: {
        file: `(${name})`,
        sheet: null,
        department: 'host',
        register: register ?? (definition.registers[0] as string),
        adapter: 'host',
        adapterVersion: '1',
        sha256: null,
      },
      makes: [entity],
      rows: rows.map((_, i) => i + 1),
      columns: Object.fromEntries(fields.map((field) => [field, column(field)])),
      coverage: [],
    }
  })
}
