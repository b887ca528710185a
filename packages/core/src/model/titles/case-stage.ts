import type * as of from '../entities/case-stage.ts'
import type { TitlesOf } from '../titles.ts'

/** What caseStage and what it holds are called. */
export const caseStage: TitlesOf<typeof of.caseStage> = {
  title: { zh: '办理环节', en: 'stage of a case' },
  fields: {
    item: { zh: '事项编号', en: 'number of the item' },
    programme: { zh: '项目', en: 'programme' },
    stage: { zh: '环节', en: 'stage' },
    track: { zh: '办理方式', en: 'how it is handled' },
    enteredAt: { zh: '进入日期', en: 'entered on' },
    leftAt: { zh: '办结日期', en: 'left on' },
    workingDays: { zh: '环节用时(工作日)', en: 'working days until it was left, or until now' },
    stoppedDays: { zh: '其中停止计时(工作日)', en: 'of these, working days on which the clock stood still' },
    office: { zh: '经办单位', en: 'office' },
    township: { zh: '乡镇', en: 'township' },
  },
  resolved: {},
}
