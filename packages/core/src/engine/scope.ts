import type { Dataset } from '../dataset/dataset.ts'
import { readingOf } from '../dataset/reading.ts'
import { isSequence, sequence } from '../dataset/sequence.ts'
import { HeduiError } from '../model/error.ts'
import { pickRows } from './kernels/gather.ts'

/** The rows that an expression is about, under the name that references use for them. */
export interface Frame {
  readonly name: string
  readonly entity: string
  /** A row of the entity for each position; -1 unknown, -2 nothing. */
  readonly rows: Int32Array
}

/**
 * Positions at which expressions are evaluated: one for each row asked about, and on a path one for
 * each row met. `root` tells the position of the subject.
 */
export interface Scope {
  readonly size: number
  readonly frames: readonly Frame[]
  readonly root: Int32Array
}

export const SUBJECT = 'subject'

export const subjectScope = (entity: string, rows: Int32Array): Scope => ({
  size: rows.length,
  frames: [{ name: SUBJECT, entity, rows }],
  root: isSequence(rows) ? rows : sequence(rows.length),
})

export function frameOf(scope: Scope, name = SUBJECT): Frame {
  const frame = scope.frames.findLast((f) => f.name === name)
  if (!frame) throw new HeduiError('rule.scope', { of: name, known: scope.frames.map((f) => f.name) })
  return frame
}

/** The frame after following to-one relations. */
export function follow(dataset: Dataset, frame: Frame, to: readonly string[] = []): Frame {
  return to.reduce((at, relation) => {
    const reading = readingOf(dataset)
    if (!reading.wholeTables) {
      const one = reading.one(at.entity, relation)
      return { name: at.name, entity: one.to, rows: at.rows.map((row) => (row < 0 ? row : one.at(row))) }
    }
    const { to: entity, rows } = dataset.one(at.entity, relation)
    const whole = at.rows.length === rows.length && isSequence(at.rows)
    return { name: at.name, entity, rows: whole ? rows : pickRows(rows, at.rows) }
  }, frame)
}

export const pickPositions = (scope: Scope, positions: Int32Array): Scope => ({
  size: positions.length,
  frames: scope.frames.map((f) => ({ ...f, rows: pickRows(f.rows, positions) })),
  root: pickRows(scope.root, positions),
})
