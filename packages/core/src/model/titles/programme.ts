import type * as of from '../entities/programme.ts'
import type { TitlesOf } from '../titles.ts'

/** What programme and what it holds are called. */
export const programme: TitlesOf<typeof of.programme> = {
  title: { zh: '项目目录', en: 'programme' },
  fields: {
    class: { zh: '项目类', en: 'class' },
    unit: { zh: '保障单位', en: 'unit' },
    discretionary: { zh: '须经审核认定', en: 'discretionary' },
    posthumous: { zh: '因死亡发放', en: 'paid because of a death' },
    repeatable: { zh: '一月可多次', en: 'repeatable within a month' },
  },
  resolved: {},
}
