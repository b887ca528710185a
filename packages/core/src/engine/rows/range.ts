import type { FieldType } from '../../model/field.ts'

/** The least and greatest a number, day, month or truth may be; NaN is nothing. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

export const nothing: Range = { lo: Number.NaN, hi: Number.NaN }
export const anything: Range = { lo: -Infinity, hi: Infinity }
const either: Range = { lo: 0, hi: 1 }

/** What a field may be that is not known. */
export const unknownOf = (type: FieldType): Range => (type === 'truth' ? either : anything)

/** Whether a value is settled: of a truth which of the two, of a number that it has ends. */
export const isKnownRange = (type: FieldType, { lo, hi }: Range): boolean =>
  lo === hi || (type !== 'truth' && lo > -Infinity && hi < Infinity)
