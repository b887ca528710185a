import type { Ask } from '@hedui/core/decide'
import { ask } from '../ask.ts'

/** What is told of a resident's month in a care home. */
export const asks = {
  licensed: ask.truth({ zh: '养老机构已备案（许可）', en: 'the home is on record or licensed' }, 'county'),
  enteredOn: ask.date({ zh: '入住日期', en: 'moved in on' }, 'home'),
  left: ask.truth({ zh: '已离开', en: 'has left' }, 'home'),
  leftOn: ask.date({ zh: '离开日期', en: 'left on' }, 'home'),
  absentDays: ask.count({ zh: '当月请假天数', en: 'days of absence in the month' }, 'home'),
  ability: ask.choice(
    { zh: '能力评估等级', en: 'grade of ability' },
    {
      able: { zh: '自理', en: 'able' },
      light: { zh: '轻度失能', en: 'light disability' },
      medium: { zh: '中度失能', en: 'medium disability' },
      heavy: { zh: '重度失能', en: 'heavy disability' },
    },
    'county',
  ),
  otherHome: ask.truth({ zh: '另有机构申报同一人', en: 'another home claims the same person' }, 'county'),
  thisHome: ask.truth(
    { zh: '经认定实际入住本机构', en: 'it was found that the person lives in this home' },
    'county',
  ),
} as const satisfies Readonly<Record<string, Ask>>
