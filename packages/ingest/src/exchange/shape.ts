type Is = (value: unknown) => boolean

export const isText: Is = (value) => typeof value === 'string'
export const isCount: Is = (value) => Number.isSafeInteger(value) && (value as number) >= 0
export const isTruth: Is = (value) => typeof value === 'boolean'
export const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value)
export const oneOf =
  (...words: readonly unknown[]): Is =>
  (value) =>
    words.includes(value)
export const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is)
/** An object of which each value is of a shape. */
export const mapOf =
  (is: Is): Is =>
  (value) =>
    isObject(value) && Object.values(value).every(is)
/** An object with values of these shapes, and perhaps others. */
export const objectOf =
  (shape: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isObject(value) && Object.entries(shape).every(([key, is]) => is(value[key]))
export const orAbsent =
  (is: Is): Is =>
  (value) =>
    value === undefined || is(value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
