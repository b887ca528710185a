import type * as of from '../entities/exclusion.ts'
import type { TitlesOf } from '../titles.ts'

/** What exclusion and what it holds are called. */
export const exclusion: TitlesOf<typeof of.exclusion> = {
  title: { zh: '互斥项目', en: 'exclusion' },
  fields: {
    programme: { zh: '项目', en: 'programme' },
    other: { zh: '与之互斥的项目', en: 'programme it excludes' },
  },
  resolved: {},
}
