import type * as of from '../entities/schooling.ts'
import type { TitlesOf } from '../titles.ts'

/** What schooling and what it holds are called. */
export const schooling: TitlesOf<typeof of.schooling> = {
  title: { zh: '学籍', en: 'schooling' },
  fields: {
    person: { zh: '学生', en: 'student' },
    name: { zh: '姓名', en: 'name' },
    school: { zh: '学校', en: 'school' },
    schoolStage: { zh: '学段', en: 'stage of schooling' },
    studyMode: { zh: '学习形式', en: 'mode of study' },
    enteredAt: { zh: '入学日期', en: 'entered on' },
    leftAt: { zh: '毕业日期', en: 'left on' },
    schoolStatus: { zh: '学籍状态', en: 'status at the school' },
  },
  resolved: {},
}
