/** 2 surely true, 1 perhaps, 0 surely not. */
export type Ternary = 0 | 1 | 2

export const ternary = (isDefinite: boolean, isPossible: boolean): Ternary =>
  isDefinite ? 2 : isPossible ? 1 : 0
export const opposite = (truth: Ternary): Ternary => (2 - truth) as Ternary
