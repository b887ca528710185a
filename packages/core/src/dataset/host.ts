import type { Graph } from '../model/create-graph.ts'
import { HeduiError } from '../model/error.ts'
import type { FieldType } from '../model/field.ts'
import { isDay } from '../values/day.ts'
import { isMonth } from '../values/month.ts'
import type { BatchColumn, CellValue, RecordBatch } from './batch.ts'

/** A host's record: canonical fields of one entity. */
export type HostRecord = Readonly<Record<string, CellValue | null | undefined>>
/** Records by entity, or with the register they belong to: `{ death: [...] }`, `{ 'death@cremation': [...] }`. */
export type HostRecords = Readonly<Record<string, readonly HostRecord[]>>

/** Plain objects as batches; an unknown entity, register or field is refused, and a value of another kind. */
export function recordBatches(graph: Graph, records: HostRecords): RecordBatch[] {
  return Object.entries(records).map(([name, rows]) => {
    const [entity = name, register] = name.split('@')
    const definition = graph.entities[entity]
    if (!definition || definition.registers.length === 0)
      throw new HeduiError('dataset.entity', { entity, known: Object.keys(graph.entities) })
    if (register !== undefined && !definition.registers.includes(register))
      throw new HeduiError('dataset.register', { entity, register, known: definition.registers })
    const fields = new Set<string>()
    for (const row of rows) for (const field of Object.keys(row)) fields.add(field)
    for (const field of fields)
      if (!Object.hasOwn(definition.fields, field))
        throw new HeduiError('dataset.field', { entity, field, known: Object.keys(definition.fields) })
    rows.forEach((row, i) => {
      for (const field of Object.keys(row)) {
        const value = row[field]
        const { type } = definition.fields[field] as { type: FieldType }
        if (value !== null && value !== undefined && !fits(value, type))
          throw new HeduiError('dataset.value', { entity, field, row: i + 1, type })
      }
    })
    const columns: Record<string, BatchColumn> = {}
    for (const field of fields)
      columns[field] = { heading: null, compulsory: false, values: rows.map((row) => row[field] ?? null) }
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
      columns,
      coverage: [],
    }
  })
}

/** Whether a value is one that a field of the type may have. */
export function fits(value: CellValue, type: FieldType): boolean {
  switch (type) {
    case 'fen':
    case 'count':
      return Number.isSafeInteger(value)
    case 'truth':
      return typeof value === 'boolean'
    case 'date':
      return typeof value === 'string' && (isDay(value) || isDay(`${value}-01`) || isYear(value))
    case 'month':
      return typeof value === 'string' && (isMonth(value) || isYear(value))
    default:
      return typeof value === 'string'
  }
}

const isYear = (text: string): boolean => /^\d{4}$/.test(text)
