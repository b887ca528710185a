import type { FieldType, Scalar } from '@hedui/core'
import { isDay, isMonth } from '@hedui/core/values'
import type { Path, Place } from './place.ts'
import { snippet } from './plain.ts'

const isYear = (text: string): boolean => /^\d{4}$/.test(text)

const fits: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  fen: Number.isSafeInteger,
  count: Number.isSafeInteger,
  truth: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && (isDay(value) || isMonth(value) || isYear(value)),
  month: (value) => typeof value === 'string' && (isMonth(value) || isYear(value)),
  code: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  name: (value) => typeof value === 'string',
  ref: (value) => typeof value === 'string',
}

/** A stated value that is compared with a fact of a type. */
export function readValue(
  value: unknown,
  type: FieldType,
  operator: string,
  path: Path,
  { report }: Place,
): Scalar | undefined {
  if (value === null || value === undefined) return report.add('value.null', path, { operator })
  if (!fits[type](value)) return report.add('value.type', path, { type, operator, found: snippet(value) })
  if (type === 'fen') report.add('value.fen', path, { value: value as number })
  if (type === 'date' || type === 'month') report.add('value.date', path, { value: value as string })
  return value as Scalar
}

/** A list that a fact of a type is sought in. */
export function readList(
  value: unknown,
  type: FieldType,
  operator: string,
  path: Path,
  place: Place,
): readonly Scalar[] | undefined {
  const { report } = place
  if (typeof value === 'string') return report.add('list.text', path, { operator, found: value })
  if (!Array.isArray(value)) return report.add('list.sought', path, { operator, found: snippet(value) })
  if (value.length === 0) return report.add('list.empty', path, { operator })
  const hole = value.findIndex((item) => item === null || item === undefined)
  if (hole >= 0) return report.add('list.null', [...path, hole], { operator })
  const items = value.map((item, i) => readValue(item, type, operator, [...path, i], place))
  return items.includes(undefined) ? undefined : (items as Scalar[])
}
