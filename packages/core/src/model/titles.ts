import type { Entity } from './entity.ts'
import type { Phrase } from './field.ts'

/** What an entity, its fields and what registers say of it are called: nothing may be left out. */
export interface TitlesOf<E extends Pick<Entity, 'fields' | 'resolved'>> {
  readonly title: Phrase
  readonly fields: { readonly [F in keyof E['fields']]: Phrase }
  readonly resolved: { readonly [R in keyof E['resolved']]: Phrase }
}
