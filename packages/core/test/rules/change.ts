type Steps = readonly (string | number)[]
type Holder = Record<string | number, unknown>

/** Puts a value at a place of a document, or takes out what is there; answers the document. */
export function put<T>(document: T, steps: Steps, value?: unknown): T {
  const holder = steps.slice(0, -1).reduce<unknown>((at, step) => (at as Holder)[step], document) as Holder
  const last = steps.at(-1) as string | number
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return document
}
