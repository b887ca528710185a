import type * as of from '../entities/need-report.ts'
import type { TitlesOf } from '../titles.ts'

/** What needReport and what it holds are called. */
export const needReport: TitlesOf<typeof of.needReport> = {
  title: { zh: '主动发现线索', en: 'report of need' },
  fields: {
    reference: { zh: '线索编号', en: 'number of the report' },
    person: { zh: '对象', en: 'person' },
    name: { zh: '姓名', en: 'name' },
    reportedAt: { zh: '报告日期', en: 'reported on' },
    answeredAt: { zh: '响应日期', en: 'answered on' },
    workingDays: { zh: '响应用时(工作日)', en: 'working days until the answer, or until now' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村', en: 'village' },
  },
  resolved: {},
}
