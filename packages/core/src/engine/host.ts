import { codeAt, hasKeys, hiAt, keyAt, loAt } from '../dataset/at.ts'
import type { CellValue } from '../dataset/batch.ts'
import { type CodeColumn, type RangeColumn, rowOf } from '../dataset/column.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { fillColumn } from '../dataset/fill/fill.ts'
import { fits } from '../dataset/host.ts'
import { isSurrogate } from '../dataset/keys/identity.ts'
import { HeduiError } from '../model/error.ts'
import type { FieldType } from '../model/field.ts'
import { monthOfIndex } from '../values/month.ts'
import { frameOf, type Scope } from './scope.ts'
import type { Vector } from './vector.ts'

/** Fen and counts are whole numbers, dates `YYYY-MM-DD` (or `YYYY-MM`, `YYYY`), months `YYYY-MM`; null or undefined is unknown. */
export type HostValue = CellValue | null | undefined

/** Whom a host is asked about. */
export interface HostSubject {
  readonly entity: string
  /** The key of a person, household or account; of what has no key its row in the dataset, counted from 0. */
  readonly id: string
  /** The persons, households, accounts … that the row names, by field, and its `month`; what is not known is left out. */
  readonly keys: Readonly<Record<string, string>>
}

/** Gives the value of a fact for one subject, at once. */
export type HostFact = (subject: HostSubject) => HostValue

/** Knows nothing of anybody. */
export const unanswered: HostFact = () => undefined

/** The rows of an entity as a host is told of them. */
export function hostSubjects(dataset: Dataset, entity: string): (row: number) => HostSubject {
  const table = dataset.table(entity)
  const named = Object.entries(table.columns).flatMap(([field, column]) => {
    const of = column.kind === 'code' ? keyOf(dataset, column) : monthOf(column)
    return of ? [[field, of] as const] : []
  })
  return (row) => ({
    entity,
    id: keyAt(table, row) ?? String(row),
    keys: Object.fromEntries(
      named.flatMap(([field, of]): [string, string][] => {
        const key = of(row)
        return key === undefined ? [] : [[field, key]]
      }),
    ),
  })
}

type Named = ((row: number) => string | undefined) | undefined

function keyOf(dataset: Dataset, column: CodeColumn): Named {
  const table = column.to === undefined ? null : dataset.table(column.to)
  if (!table || !hasKeys(table)) return undefined
  return (row) => {
    const named = rowOf(codeAt(column, row))
    const key = named < 0 ? undefined : keyAt(table, named)
    return isSurrogate(key) ? undefined : key
  }
}

function monthOf(column: RangeColumn): Named {
  if (column.type !== 'month') return undefined
  return (row) => {
    const first = loAt(column, row)
    return first === hiAt(column, row) ? monthOfIndex(first) : undefined
  }
}

/** Asks the host once for each row of the subject. Error `host.value` for a value of another kind. */
export function hostVector(
  dataset: Dataset,
  entity: string,
  subject: Scope,
  { host, type }: { readonly host: string; readonly type: FieldType },
  fact: HostFact,
): Vector {
  const { rows } = frameOf(subject)
  const told = hostSubjects(dataset, entity)
  const values = Array.from(rows, (row) => {
    const value = fact === unanswered ? null : (fact(told(row)) ?? null)
    if (value !== null && !fits(value, type)) throw new HeduiError('host.value', { host, entity, type })
    return value
  })
  const field = { type, blank: 'unknown', sensitivity: 'none', title: { zh: '', en: '' } } as const
  return fillColumn(field, [{ size: rows.length, values }], dataset.dictionary)
}
