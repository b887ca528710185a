import type { Dataset, Vector } from '@hedui/core'
import { dateOfDay, monthOfIndex } from '@hedui/core/values'

export type Plain = string | number | boolean | null

/** The values of a vector as plain data; null: nothing, or not exactly known. */
export function plainValues(dataset: Dataset, vector: Vector): Plain[] {
  if (vector.kind === 'code') {
    const { to } = vector
    const keys = to === undefined ? null : dataset.table(to).keys
    const write = (code: number): Plain =>
      to === undefined ? dataset.dictionary.text(code) : (keys?.[code - 2] ?? code - 2)
    return Array.from(vector.codes, (code) => (code < 2 ? null : write(code)))
  }
  const { type, lo, hi } = vector
  const write = writers[type as keyof typeof writers] ?? ((n: number) => n)
  return Array.from(lo, (least, i) => (least === hi[i] && Number.isFinite(least) ? write(least) : null))
}

const writers = {
  date: dateOfDay,
  month: monthOfIndex,
  truth: (n: number) => n === 1,
} satisfies Readonly<Record<string, (n: number) => Plain>>
