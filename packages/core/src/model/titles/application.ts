import type * as of from '../entities/application.ts'
import type { TitlesOf } from '../titles.ts'

/** What application and what it holds are called. */
export const application: TitlesOf<typeof of.application> = {
  title: { zh: '申请', en: 'application' },
  fields: {
    reference: { zh: '申请编号', en: 'number of the application' },
    submission: { zh: '名单(批次)编号', en: 'list that it was handed in on' },
    programme: { zh: '项目', en: 'programme' },
    beneficiary: { zh: '申请人', en: 'applicant' },
    household: { zh: '家庭', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    submittedAt: { zh: '提交日期', en: 'submitted on' },
    submittedMinute: { zh: '提交时刻(当日第几分钟)', en: 'minute of the day of submission' },
    decidedAt: { zh: '决定日期', en: 'decided on' },
    phone: { zh: '联系电话', en: 'phone' },
    address: { zh: '住址', en: 'address' },
    houseAddress: { zh: '写到门牌号的住址', en: 'address with a house number' },
    reason: { zh: '申请理由', en: 'reason' },
    wording: { zh: '成句的申请理由', en: 'reason in a sentence' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村', en: 'village' },
  },
  resolved: {},
}
