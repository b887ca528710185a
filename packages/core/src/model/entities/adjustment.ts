import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../field.ts'

/** A decided change on a roll: started, stopped, raised, lowered, members changed. */
export const adjustment = defineEntity({
  title: { zh: '动态调整', en: 'adjustment' },
  registers: ['adjustment'],
  fields: {
    programme: code('项目', 'programme'),
    month: month('执行月份', 'effective month'),
    beneficiary: ref('person', '享受人或户主', 'beneficiary or head'),
    household: ref('household', '保障户', 'household', { blank: 'none' }),
    name: name('姓名', 'name'),
    change: code('变动类型', 'change'),
    reason: text('变动原因', 'reason'),
    affected: ref('person', '变动人员', 'person affected', { blank: 'none' }),
    affectedName: name('变动人员姓名', 'name of the person affected', { blank: 'none' }),
    happenedAt: date('事由发生日期', 'happened on'),
    before: fen('变动前', 'before'),
    after: fen('变动后', 'after'),
    approvedAt: date('批准日期', 'approved on'),
    handler: name('经办人', 'handler'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
  },
})
