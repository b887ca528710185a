import type { Condition } from '../expression/node.ts'
import type { Field, FieldType, Phrase } from './field.ts'

/** Rows of `entity` whose fields (keys) equal our fields (values). */
export interface Relation<E extends string = string> {
  readonly entity: E
  readonly by: Readonly<Record<string, string>>
}

/** A value of an entity that several registers state, in order of trust. */
export interface Resolved<T extends FieldType = FieldType> {
  readonly type: T
  readonly title?: Phrase
  readonly sources: readonly ResolvedSource[]
}
export interface ResolvedSource {
  /** A to-many relation of the entity. */
  readonly through: string
  readonly register: string
  readonly field: string
  /** Which of the related rows count; they go by the name `item`. */
  readonly where?: Condition
  /** Whether the register, where it covers a person, is enough to say that there is nothing. */
  readonly proves: boolean
}

export interface Entity {
  /** Left out: an entity of the canonical model has its titles apart, another goes by its name. */
  readonly title?: Phrase
  /**
   * `stated`: each row is said by a record. `key`: one row for each key that anybody mentions.
   * `pair`: one row for each pair of `keys` that occurs among the rows of `occurs`.
   */
  readonly grain: 'stated' | 'key' | 'pair'
  /** Registers whose records may state it; empty for what core derives. */
  readonly registers: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
  readonly one: Readonly<Record<string, Relation>>
  readonly many: Readonly<Record<string, Relation>>
  readonly resolved: Readonly<Record<string, Resolved>>
  /** For `pair`: the entities in which the pair occurs, and their fields for each of ours. */
  readonly occurs: readonly Relation[]
}

type Given = Pick<Entity, 'fields'> & Partial<Entity>
/** No fields, no relations. */
type Nothing = Readonly<Record<never, never>>
type Filled<D extends Given> = {
  readonly [K in keyof Entity]: K extends keyof D ? (D[K] extends undefined ? Entity[K] : D[K]) : Nothing
} & Pick<Entity, 'title' | 'grain' | 'registers' | 'occurs'>

/** States one entity of the graph once; everything else follows from it. */
export const defineEntity = <const D extends Given>(definition: D): Filled<D> =>
  ({
    grain: 'stated',
    registers: [],
    one: {},
    many: {},
    resolved: {},
    occurs: [],
    ...definition,
  }) as unknown as Filled<D>
