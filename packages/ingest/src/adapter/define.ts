import type { graph } from '@hedui/core'
import type { Layout } from '../layout/layout.ts'
import type { Form } from '../readers/book.ts'
import type { Adapter } from './adapter.ts'
import type { Column } from './column.ts'
import type { compulsory, Stated } from './compulsory.ts'

type Entities = (typeof graph)['entities']
type FieldsOfAny<E extends Stated> = E extends Stated ? keyof Entities[E]['fields'] & string : never
type ValueOfType<T> = T extends 'fen' | 'count' ? number : T extends 'truth' ? boolean : string
type TypeOf<E extends Stated, F> = E extends Stated
  ? F extends keyof Entities[E]['fields']
    ? Entities[E]['fields'][F] extends { readonly type: infer T }
      ? T
      : never
    : never
  : never
type Values<E extends Stated> = { readonly [F in FieldsOfAny<E>]: ValueOfType<TypeOf<E, F>> }

type Columns<E extends Stated> = { readonly [F in FieldsOfAny<E>]?: Column<Values<E>[F]> }
type Constants<E extends Stated> = { readonly [F in FieldsOfAny<E>]?: Values<E>[F] }
/** A readable type error: names the canonical fields that no entity of `makes` has. */
type Known<C, E extends Stated> = {
  readonly [F in Exclude<keyof C, FieldsOfAny<E>>]: { 'no such canonical field': F }
}
type Stating<C, S, P> = keyof C | keyof S | (P extends string ? 'month' : never)
type Missing<E extends Stated, C, S, P> = E extends Stated
  ? Exclude<(typeof compulsory)[E][number], Stating<C, S, P>>
  : never
/** A readable type error: names the canonical fields that an adapter leaves out. */
type Complete<E extends Stated, C, S, P> = [Missing<E, C, S, P>] extends [never]
  ? unknown
  : { readonly 'missing canonical fields': Missing<E, C, S, P> }

export interface AdapterDefinition<E extends Stated, C, S, P> {
  readonly id: string
  readonly version: string
  readonly department: string
  readonly register: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly recognise?: { readonly words: readonly [string, ...string[]] }
  readonly form?: Form
  readonly makes: readonly [E, ...E[]]
  readonly constants?: S
  readonly period?: P
  readonly layout?: readonly Layout[]
  readonly columns: C
  readonly covers?: NoInfer<keyof C & string> | '*'
  readonly key: readonly NoInfer<Stating<C, S, P> & string>[]
}

/** Declares how one file format of one department is read. Wrong or missing canonical fields do not compile. */
export function defineAdapter<
  const E extends Stated,
  const C extends Columns<E>,
  const S extends Constants<E> = Record<never, never>,
  const P extends 'required' | 'optional' | undefined = undefined,
>(
  definition: AdapterDefinition<E, C, S, P> & { readonly columns: Known<C, E> } & Complete<E, C, S, P>,
): Adapter {
  const { recognise, form, constants, period, layout, covers, ...rest } = definition as AdapterDefinition<
    E,
    C,
    S,
    P
  >
  return {
    ...rest,
    columns: rest.columns as Adapter['columns'],
    recognise: { words: recognise?.words ?? [] },
    form: form ?? null,
    constants: (constants ?? {}) as Adapter['constants'],
    period: period ?? null,
    layout: layout ?? [],
    covers: covers ?? null,
  }
}
