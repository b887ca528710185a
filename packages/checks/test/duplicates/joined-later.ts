import type { CheckCase } from '@hedui/testing'
import { child, head, member, registered } from './couple.ts'

/** A unit whose list names a minor child from a month on; the head counts in September alone. */
const joinedIn = (month: string) => ({
  membership: [member(head), member(child, { month })],
  registration: [registered(head, 'head'), registered(child, 'son')],
  familyTie: [],
})

/** Members whom the list names later than the registers do. */
export const joinedLater: readonly CheckCase[] = [
  { name: 'a son who joined the list within three months', given: joinedIn('2025-12'), silent: true },
  {
    name: 'a son who joined the list after three months',
    given: joinedIn('2026-01'),
    asOf: '2026-01-31',
    finds: [{ facts: { split: 0, omitted: 1 } }],
  },
  {
    name: 'a son who joined the list after the day of the run',
    given: joinedIn('2025-12'),
    asOf: '2025-11-30',
    finds: [{}],
  },
  {
    name: 'a son who joined the list a month late, where that is to be told at once',
    given: joinedIn('2025-10'),
    options: { grace: 0 },
    finds: [{}],
  },
]
