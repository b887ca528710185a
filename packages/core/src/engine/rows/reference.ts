import type { Column } from '../../dataset/column.ts'
import { codeOfRow } from '../../dataset/column.ts'
import type { Reference } from '../../expression/node.ts'
import { HeduiError } from '../../model/error.ts'
import { SUBJECT } from '../scope.ts'
import { type At, outward } from './at.ts'
import type { Compiler } from './compiler.ts'
import type { Frames } from './frames.ts'
import { nothing, unknownOf } from './range.ts'
import { codesIn, rangesIn } from './readers.ts'
import { resolvedValue } from './resolved.ts'
import type { RowJob } from './row-job.ts'
import type { Value } from './value.ts'

/** The row that is meant, from a row that was reached: -1 unknown, -2 nothing. */
type Row = (at: At) => number

/** A named fact of the subject, or a field of a row in reach. */
export function referenceValue(compiler: Compiler, { fact, of, to }: Reference, frames: Frames): Value {
  const { facts } = compiler.setting
  const { program } = compiler
  if (of === undefined && !to && frames.at(0) === program.subject && Object.hasOwn(facts, fact)) {
    compiler.mention(program.subject)
    const value = compiler.fact(fact)
    if (frames.depth === 0) return value
    return value.kind === 'range'
      ? { ...value, at: (at) => value.at(at.root) }
      : { ...value, at: (at) => value.at(at.root) }
  }
  const { entity, row } = rowReached(compiler, { of, to }, frames)
  return fieldValue(compiler, entity, fact, row)
}

/** Where a reference leads to. */
export function rowReached(
  compiler: Compiler,
  { of = SUBJECT, to = [] }: Reached,
  frames: Frames,
): { readonly entity: string; readonly row: Row } {
  const frame = frames.named(of)
  compiler.mention(frame)
  const steps = frames.depth - frame.depth
  const start: Row = steps === 0 ? (at) => at.row : (at) => outward(at, steps).row
  return to.reduce((at, relation) => followed(compiler, at.entity, relation, at.row), {
    entity: frame.entity,
    row: start,
  })
}

interface Reached {
  readonly of?: string | undefined
  readonly to?: readonly string[] | undefined
}

function followed({ program, reading }: Compiler, entity: string, relation: string, from: Row) {
  const one = program.perJob((job) => job.reading.one(entity, relation))
  const row: Row = (at) => {
    const start = from(at)
    return start < 0 ? start : one(at.job).at(start)
  }
  return { entity: reading.one(entity, relation).to, row }
}

function fieldValue(compiler: Compiler, entity: string, name: string, row: Row): Value {
  if (name === 'id') return { kind: 'code', type: 'ref', to: entity, at: (at) => codeOfRow(row(at)) }
  const table = compiler.setting.dataset.table(entity)
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
  if (column) return columnValue(compiler, entity, name, column, row)
  const resolved = Object.hasOwn(table.entity.resolved, name) ? table.entity.resolved[name] : undefined
  if (!resolved)
    throw new HeduiError('rule.field', { entity, field: name, known: Object.keys(table.columns) })
  return resolvedValue(compiler, entity, name, resolved, row)
}

function columnValue({ program }: Compiler, entity: string, name: string, like: Column, row: Row): Value {
  const columnOf = ({ dataset }: RowJob) => dataset.table(entity).columns[name] as Column
  if (like.kind === 'code') {
    const codes = program.perJob((job) => codesIn(columnOf(job) as typeof like))
    return {
      kind: 'code',
      type: like.type,
      ...(like.to !== undefined && { to: like.to }),
      at(at) {
        const here = row(at)
        return here < 0 ? -1 - here : codes(at.job)(here)
      },
    }
  }
  const ranges = program.perJob((job) => rangesIn(columnOf(job) as typeof like))
  const unknown = unknownOf(like.type)
  return {
    kind: 'range',
    type: like.type,
    at(at) {
      const here = row(at)
      if (here < 0) return here === -1 ? unknown : nothing
      return ranges(at.job)(here)
    },
  }
}
