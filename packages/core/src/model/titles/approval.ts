import type * as of from '../entities/approval.ts'
import type { TitlesOf } from '../titles.ts'

/** What approval and what it holds are called. */
export const approval: TitlesOf<typeof of.approval> = {
  title: { zh: '变更审批', en: 'approval' },
  fields: {
    programme: { zh: '项目', en: 'programme' },
    beneficiary: { zh: '享受人', en: 'beneficiary' },
    household: { zh: '保障户', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    item: { zh: '变更事项', en: 'item' },
    oldValue: { zh: '原信息', en: 'old value' },
    newValue: { zh: '新信息', en: 'new value' },
    reason: { zh: '变更原因', en: 'reason' },
    submittedAt: { zh: '申请日期', en: 'submitted on' },
    approvedAt: { zh: '审批日期', en: 'approved on' },
    approver: { zh: '审批人', en: 'approver' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
