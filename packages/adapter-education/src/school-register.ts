import { column, date, defineAdapter, name, nationalId, optional, text } from '@hedui/ingest'
import { schoolStage } from './school-stage.ts'
import { schoolStatus } from './school-status.ts'
import { studyMode } from './study-mode.ts'

/** Students of schools. The headings are synthetic: no file of a county was found. */
export const schoolRegister = defineAdapter({
  id: 'education.school-register',
  version: '1',
  department: 'education',
  register: 'education',
  title: { zh: '学籍信息', en: 'School register' },
  makes: ['schooling'],
  columns: {
    name: column(name, '姓名', '学生姓名'),
    person: column(nationalId, '身份证号', '身份证号码', '公民身份号码', '证件号码', '身份证件号'),
    school: column(text, '学校', '学校名称', '就读学校'),
    schoolStage: column(schoolStage, '学段', '学历层次', '培养层次'),
    studyMode: optional(column(studyMode, '学习形式', '就读方式')),
    enteredAt: column(date, '入学日期', '入学时间', '入学年月'),
    leftAt: optional(column(date, '毕业日期', '离校日期', '毕业时间')),
    schoolStatus: optional(column(schoolStatus, '学籍状态', '在籍状态')),
  },
  key: ['person', 'name'],
})
