import type * as of from '../entities/action.ts'
import type { TitlesOf } from '../titles.ts'

/** What action and what it holds are called. */
export const action: TitlesOf<typeof of.action> = {
  title: { zh: '经办记录', en: 'action of an officer' },
  fields: {
    item: { zh: '事项编号', en: 'number of the item' },
    itemKind: { zh: '事项类别', en: 'kind of item' },
    act: { zh: '操作', en: 'act' },
    actor: { zh: '经办人', en: 'officer' },
    name: { zh: '经办人姓名', en: 'name of the officer' },
    office: { zh: '经办单位', en: 'office' },
    household: { zh: '涉及家庭', en: 'household concerned' },
    at: { zh: '操作日期', en: 'done on' },
    minute: { zh: '操作时刻(当日第几分钟)', en: 'minute of the day' },
    workingDays: { zh: '环节用时(工作日)', en: 'working days the step took' },
    township: { zh: '事项所在乡镇', en: 'township of the item' },
    actorTownship: { zh: '经办人所辖乡镇', en: 'township of the officer' },
  },
  resolved: {},
}
