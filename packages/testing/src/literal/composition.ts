import type { HouseholdMember } from '@hedui/core/decide'
import { bornFor } from './born.ts'

type Relation = NonNullable<HouseholdMember['relation']>

/** What the words of a composition stand for; each is at a usual age unless one is given. */
const roles: Readonly<
  Record<string, readonly { readonly relation: Relation | null; readonly age: number }[]>
> = {
  couple: [
    { relation: 'head', age: 40 },
    { relation: 'spouse', age: 38 },
  ],
  single: [{ relation: 'head', age: 40 }],
  head: [{ relation: 'head', age: 40 }],
  spouse: [{ relation: 'spouse', age: 38 }],
  child: [{ relation: 'son', age: 7 }],
  son: [{ relation: 'son', age: 7 }],
  daughter: [{ relation: 'daughter', age: 7 }],
  'child-in-law': [{ relation: 'child-in-law', age: 38 }],
  grandchild: [{ relation: 'grandchild', age: 7 }],
  parent: [{ relation: 'parent', age: 70 }],
  'parent-in-law': [{ relation: 'parent-in-law', age: 70 }],
  grandparent: [{ relation: 'grandparent', age: 90 }],
  sibling: [{ relation: 'sibling', age: 40 }],
  'other-relative': [{ relation: 'other-relative', age: 40 }],
  'non-relative': [{ relation: 'non-relative', age: 40 }],
  other: [{ relation: 'other', age: 40 }],
  somebody: [{ relation: null, age: 40 }],
}

/** Who a household is made of, before anything else is said of them. */
export interface Person {
  /** `head`, `spouse`, and for others their word: `child`, `child2`, … */
  readonly id: string
  readonly relation: Relation | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null: not known. */
  readonly birthDate: string | null
}

/**
 * Reads `couple + child 7`, `single 45 + parent 70`, `couple 40/38 + son 2006-09-01 + daughter ?`: words joined by
 * `+`, each with an age in completed years, a birth date, or `?` where it is not known; a couple takes two.
 * Throws `RangeError` with the words that there are.
 */
export function composition(text: string, month: string): readonly Person[] {
  const seen = new Map<string, number>()
  return text.split('+').flatMap((part) => {
    const [word = '', ages, ...rest] = part.trim().split(/\s+/)
    const people = Object.hasOwn(roles, word) ? roles[word] : undefined
    const stated = ages?.split('/') ?? []
    if (!people || rest.length > 0 || stated.length > people.length)
      throw new RangeError(
        `cannot read ${JSON.stringify(part.trim())}: one of ${Object.keys(roles).join(', ')} was sought, and perhaps an age, a birth date or ?`,
      )
    return people.map(({ relation, age }, at) => ({
      id: nameOf(word === 'couple' || word === 'single' ? (relation ?? word) : word, seen),
      relation,
      birthDate: birthDate(stated[at] ?? String(age), month),
    }))
  })
}

function nameOf(word: string, seen: Map<string, number>): string {
  const nth = (seen.get(word) ?? 0) + 1
  seen.set(word, nth)
  return nth === 1 ? word : `${word}${nth}`
}

function birthDate(stated: string, month: string): string | null {
  if (stated === '?') return null
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(stated)) return stated
  if (/^\d{1,3}$/.test(stated)) return bornFor(Number(stated), month)
  throw new RangeError(`an age, a birth date or ? was sought; found ${JSON.stringify(stated)}`)
}

/** The word that a relation goes by in a composition. */
export const wordOf = (relation: Relation | null): string => relation ?? 'somebody'
