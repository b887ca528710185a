import { defineEntity } from '../entity.ts'
import { code, date, name, ref, text } from '../field.ts'

/** An approved change of an identity number, an account or a head. */
export const approval = defineEntity({
  title: { zh: '变更审批', en: 'approval' },
  registers: ['approval'],
  fields: {
    programme: code('项目', 'programme'),
    beneficiary: ref('person', '享受人', 'beneficiary'),
    household: ref('household', '保障户', 'household', { blank: 'none' }),
    name: name('姓名', 'name'),
    item: code('变更事项', 'item'),
    oldValue: text('原信息', 'old value', { sensitivity: 'identity' }),
    newValue: text('新信息', 'new value', { sensitivity: 'identity' }),
    reason: text('变更原因', 'reason'),
    submittedAt: date('申请日期', 'submitted on'),
    approvedAt: date('审批日期', 'approved on'),
    approver: name('审批人', 'approver'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
  },
})
