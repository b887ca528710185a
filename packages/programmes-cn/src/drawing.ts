import { type Condition, holds, isIn } from '@hedui/core'
import type { PersonRow } from '@hedui/core/decide'
import { catalogue } from './catalogue.ts'

/** Whether a person draws one of these programmes in the month. */
export const draws = (p: PersonRow, ids: readonly string[]): Condition =>
  holds(
    p
      .many('enrolments')
      .where((e) => isIn(e.programme, ids))
      .exists(),
  )

/** Ids of the programmes of a class. */
export const ofClass = (name: string): readonly string[] =>
  catalogue.flatMap(({ id, class: own }) => (own === name ? [id] : []))

/** Ids of the programmes that the catalogue says nobody may draw beside one, either way. */
export function excludedBy(id: string): readonly string[] {
  const own = catalogue.find((entry) => entry.id === id)
  return catalogue.flatMap((other) => {
    const names = [other.id, other.class]
    const isExcluded = own?.excludes.some((name) => names.includes(name))
    const excludes = own && other.excludes.some((name) => name === own.id || name === own.class)
    return other.id !== id && (isExcluded || excludes) ? [other.id] : []
  })
}
