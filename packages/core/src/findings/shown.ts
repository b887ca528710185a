import type { Check, Shown } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Vector } from '../engine/vector.ts'
import type { Reference } from '../expression/node.ts'
import type { FieldType, Sensitivity } from '../model/field.ts'
import type { FactValue } from './finding.ts'
import { mask } from './mask.ts'
import { plainValue } from './value.ts'

type Single = string | number | boolean | null

/** What a finding shows of one fact, over all its rows. */
export function shown(dataset: Dataset, vector: Vector, rows: readonly number[], how: Shown): FactValue {
  const plain = (row: number) => plainValue(dataset, vector, row)
  const isHousehold = vector.kind === 'code' && vector.to === 'household'
  const values = rows.map(isHousehold ? (row) => String(plain(row)).replace(/^\w+:/, '') : plain)
  switch (how) {
    case 'count':
      return new Set(values).size
    case 'sum':
      return values.some((v) => typeof v !== 'number')
        ? null
        : values.reduce<number>((sum, v) => sum + (v as number), 0)
    case 'min':
      return distinct(values)[0] ?? null
    case 'max':
      return distinct(values).at(-1) ?? null
    case 'list': {
      const list = distinct(values)
      return list.length === 1 ? (list[0] as Single) : list
    }
  }
}

function distinct(values: readonly Single[]): Single[] {
  const list = [...new Set(values)]
  return list.sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : 1,
  )
}

/** What kind of personal data a fact holds: that of the field it copies, else by its type. */
export function sensitivityOf(dataset: Dataset, check: Check, fact: string): Sensitivity {
  const definition = check.facts[fact]
  if (!definition) return 'none'
  if ('fact' in definition.node) {
    const { fact: field, to = [] } = definition.node as Reference
    const entity = to.reduce((at, relation) => dataset.one(at, relation).to, check.subject)
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
