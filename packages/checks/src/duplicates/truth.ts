/** True, false, or undefined where nobody can tell. */
export type Truth = boolean | undefined

/** Whether all are true; one that is false decides. */
export const every = (...truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true

/** Whether one is true; one that is true decides. */
export const some = (...truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false

export const negated = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)

/** Whether a text is one of a list; where there is none, it is not. */
export const isOne = (text: string | null | undefined, ...of: readonly string[]): Truth =>
  text === undefined ? undefined : text !== null && of.includes(text)
