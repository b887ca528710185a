import { joinSpans, meetSpans, otherSpans, type Spans } from './spans.ts'

/**
 * Values for which a comparison holds: whole numbers (days and months as numbers), or the words listed, or
 * all but those. `none`: it also holds where there is surely no value.
 */
export type ValueSet =
  | { readonly kind: 'numbers'; readonly spans: Spans; readonly none: boolean }
  | {
      readonly kind: 'words'
      readonly listed: ReadonlySet<string>
      readonly inside: boolean
      readonly none: boolean
    }

export const numbers = (spans: Spans, none = false): ValueSet => ({ kind: 'numbers', spans, none })
export const words = (listed: Iterable<string>, inside = true, none = false): ValueSet => ({
  kind: 'words',
  listed: new Set(listed),
  inside,
  none,
})

/** Every other value. */
export const other = (set: ValueSet): ValueSet =>
  set.kind === 'numbers'
    ? numbers(otherSpans(set.spans), !set.none)
    : words(set.listed, !set.inside, !set.none)

/** Values in both. */
export function meet(a: ValueSet, b: ValueSet): ValueSet {
  const none = a.none && b.none
  if (a.kind === 'numbers' && b.kind === 'numbers') return numbers(meetSpans(a.spans, b.spans), none)
  if (a.kind !== 'words' || b.kind !== 'words') return a
  if (a.inside)
    return words(
      [...a.listed].filter((word) => b.listed.has(word) === b.inside),
      true,
      none,
    )
  if (b.inside)
    return words(
      [...b.listed].filter((word) => !a.listed.has(word)),
      true,
      none,
    )
  return words([...a.listed, ...b.listed], false, none)
}

/** Values in either. */
export function join(a: ValueSet, b: ValueSet): ValueSet {
  if (a.kind === 'numbers' && b.kind === 'numbers')
    return numbers(joinSpans(a.spans, b.spans), a.none || b.none)
  return other(meet(other(a), other(b)))
}

export const isEmpty = (set: ValueSet): boolean =>
  !set.none && (set.kind === 'numbers' ? set.spans.length === 0 : set.inside && set.listed.size === 0)

/** Whether all values of `a` are in `b`. */
export const isWithin = (a: ValueSet, b: ValueSet): boolean => isEmpty(meet(a, other(b)))
