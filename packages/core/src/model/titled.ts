import type { Field, FieldType } from './field.ts'
import type { Options } from './untitled.ts'
import * as untitled from './untitled.ts'

const field =
  <T extends FieldType>(untitled: (options?: Options) => Field<T, never>) =>
  (zh: string, en: string, options?: Options): Field<T, never> => ({
    ...untitled(options),
    title: { zh, en },
  })

export const fen = /* @__PURE__ */ field(untitled.fen)
export const count = /* @__PURE__ */ field(untitled.count)
export const date = /* @__PURE__ */ field(untitled.date)
export const month = /* @__PURE__ */ field(untitled.month)
export const truth = /* @__PURE__ */ field(untitled.truth)
export const code = /* @__PURE__ */ field(untitled.code)
export const text = /* @__PURE__ */ field(untitled.text)
export const name = /* @__PURE__ */ field(untitled.name)

export const ref = <To extends string>(
  to: To,
  zh: string,
  en: string,
  options?: Options,
): Field<'ref', To> => ({ ...untitled.ref(to, options), title: { zh, en } })
