import type { Field, FieldType, Sensitivity } from './field.ts'

export type Options = Partial<Pick<Field, 'blank' | 'sensitivity' | 'otherwise' | 'part' | 'per'>>

const field =
  <T extends FieldType>(type: T, sensitivity: Sensitivity = 'none') =>
  (options: Options = {}): Field<T, never> => ({ type, blank: 'unknown', sensitivity, ...options })

/** Makers of the fields of the canonical model, whose titles stand apart (`model/titles`). */
export const fen = /* @__PURE__ */ field('fen')
export const count = /* @__PURE__ */ field('count')
export const date = /* @__PURE__ */ field('date')
export const month = /* @__PURE__ */ field('month')
export const truth = /* @__PURE__ */ field('truth')
export const code = /* @__PURE__ */ field('code')
export const text = /* @__PURE__ */ field('text')
export const name = /* @__PURE__ */ field('name', 'name')

export const ref = <To extends string>(to: To, options: Options = {}): Field<'ref', To> => ({
  type: 'ref',
  to,
  blank: 'unknown',
  sensitivity: to === 'person' ? 'identity' : to === 'account' ? 'account' : 'none',
  ...options,
})
