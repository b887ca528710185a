import type * as of from '../entities/reading-issue.ts'
import type { TitlesOf } from '../titles.ts'

/** What readingIssue and what it holds are called. */
export const readingIssue: TitlesOf<typeof of.readingIssue> = {
  title: { zh: '读取问题', en: 'issue of reading' },
  fields: {
    code: { zh: '问题', en: 'issue' },
    field: { zh: '栏目', en: 'field' },
    written: { zh: '原文', en: 'as written' },
    shift: { zh: '错开栏数', en: 'columns beside' },
    person: { zh: '人员', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '月份', en: 'month' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
