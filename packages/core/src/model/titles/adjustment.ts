import type * as of from '../entities/adjustment.ts'
import type { TitlesOf } from '../titles.ts'

/** What adjustment and what it holds are called. */
export const adjustment: TitlesOf<typeof of.adjustment> = {
  title: { zh: '动态调整', en: 'adjustment' },
  fields: {
    programme: { zh: '项目', en: 'programme' },
    month: { zh: '执行月份', en: 'effective month' },
    beneficiary: { zh: '享受人或户主', en: 'beneficiary or head' },
    household: { zh: '保障户', en: 'household' },
    name: { zh: '姓名', en: 'name' },
    change: { zh: '变动类型', en: 'change' },
    reason: { zh: '变动原因', en: 'reason' },
    affected: { zh: '变动人员', en: 'person affected' },
    affectedName: { zh: '变动人员姓名', en: 'name of the person affected' },
    happenedAt: { zh: '事由发生日期', en: 'happened on' },
    before: { zh: '变动前', en: 'before' },
    after: { zh: '变动后', en: 'after' },
    approvedAt: { zh: '批准日期', en: 'approved on' },
    handler: { zh: '经办人', en: 'handler' },
    township: { zh: '乡镇', en: 'township' },
    village: { zh: '村居', en: 'village' },
  },
  resolved: {},
}
