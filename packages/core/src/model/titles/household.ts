import type * as of from '../entities/household.ts'
import type { TitlesOf } from '../titles.ts'

/** What household and what it holds are called. */
export const household: TitlesOf<typeof of.household> = {
  title: { zh: '家庭', en: 'household' },
  fields: {},
  resolved: {},
}
