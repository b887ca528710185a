import type { Phrase } from '../../model/field.ts'

/** How often the law wants a recipient looked at again. */
export interface ReviewCycle {
  readonly id: string
  readonly programme: string
  /** Months from one look to the next. */
  readonly months: number
  readonly title: Phrase
  readonly basis: readonly Phrase[]
}

/** What is known of somebody on the roll. */
export interface UnderReview {
  readonly id: string
  readonly programme: string
  /** Which cycle it is in, such as `dibao.stable`; left out or null: not known. */
  readonly cycle?: string | null
  /** Day of the last decision or look; left out or null: not known. */
  readonly lastOn?: string | null
  /** Days on which a member died. */
  readonly deaths?: readonly string[]
}

/** Somebody to be looked at by a day. */
export interface Due {
  readonly id: string
  readonly programme: string
  /** Last day for it; null: it is not known since when. */
  readonly by: string | null
  readonly isLate: boolean
  readonly reason: 'cycle' | 'death' | 'unknown'
  readonly title: Phrase
  readonly basis: readonly Phrase[]
}
