import type { Check, Shown } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { readingOf } from '../dataset/reading.ts'
import type { Vector } from '../engine/vector.ts'
import type { Reference } from '../expression/node.ts'
import type { FieldType, Sensitivity } from '../model/field.ts'
import type { FactValue } from './finding.ts'
import { mask } from './mask.ts'
import { plainBounds, plainValue } from './value.ts'

type Single = string | number | boolean | null

/** What a finding shows of one fact, over all its rows. */
export function shown(dataset: Dataset, vector: Vector, rows: readonly number[], how: Shown): FactValue {
  if (vector.kind === 'range' && (how === 'sum' || how === 'min' || how === 'max')) {
    const fold = (ends: Float64Array) =>
      rows.map((row) => ends[row] as number).reduce((a, b) => (how === 'sum' ? a + b : Math[how](a, b)))
    return plainBounds(vector.type, fold(vector.lo), fold(vector.hi))
  }
  const isHousehold = vector.kind === 'code' && vector.to === 'household'
  const plain = (row: number): Single => {
    const value = plainValue(dataset, vector, row)
    return isHousehold && value !== null ? String(value).replace(/^\w+:/, '') : value
  }
  const values = [...new Set(rows.map(plain))].sort(inOrder)
  if (how === 'count') return values.length
  if (how === 'list') return values.length === 1 ? (values[0] as Single) : values
  return (how === 'min' ? values[0] : values.at(-1)) ?? null
}

const inOrder = (a: Single, b: Single): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1

/** What kind of personal data a fact holds: that of the field it copies, else by its type. */
export function sensitivityOf(dataset: Dataset, check: Check, fact: string): Sensitivity {
  const definition = check.facts[fact]
  if (!definition) return 'none'
  if ('fact' in definition.node) {
    const { fact: field, to = [] } = definition.node as Reference
    const entity = to.reduce((at, relation) => readingOf(dataset).one(at, relation).to, check.subject)
    const found = dataset.graph.entities[entity]?.fields[field]
    if (found) return found.sensitivity
  }
  return byType[definition.type] ?? 'none'
}

const byType: Partial<Record<FieldType, Sensitivity>> = { name: 'name', ref: 'identity' }

export const maskValue = (value: FactValue, sensitivity: Sensitivity): FactValue =>
  typeof value === 'string'
    ? mask(value, sensitivity)
    : Array.isArray(value)
      ? value.map((v) => maskValue(v, sensitivity) as Single)
      : value
