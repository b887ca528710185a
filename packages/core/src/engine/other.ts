import type { Constant } from './literal.ts'
import type { Vector } from './vector.ts'

/** The other side of a comparison. */
export type Other =
  | Constant
  | { readonly kind: 'list'; readonly list: readonly Constant[] }
  | { readonly kind: 'vector'; readonly vector: Vector }
