import { personLimit } from './identity.ts'

/** Keys that a story may give to its people. */
export const peoplePerStory = 8

export const householdLimit = Math.min(1_000_000, Math.floor(personLimit / peoplePerStory))
