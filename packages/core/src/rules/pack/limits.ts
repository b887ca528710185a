/** Bytes of a pack's text. */
export const sizeLimit = 1_000_000
/** How many objects and lists may stand within one another. */
export const depthLimit = 64
/** Values of a pack: texts, numbers, truths, nulls, lists and objects. */
export const nodeLimit = 100_000

/** Keys by which data could reach the prototype of objects. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
