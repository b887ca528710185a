import { cells, type Sample } from '@hedui/testing'
import { schoolRegister } from '../src/index.ts'

/** Synthetic: every school, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: schoolRegister,
    file: '学籍.csv',
    above: ['某县学籍信息'],
    headings: cells('姓名|身份证号|学校|学段|学习形式|入学日期|毕业日期|学籍状态'),
    rows: [
      cells('王试验|110105194903100012|某县第一中学|高中|全日制|2023-09-01||在读'),
      cells('李试验|110105198005200028|某省试验学院|本科|函授|2022年9月|2025.6.30|毕业'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        school: '某县第一中学',
        schoolStage: 'senior-secondary',
        studyMode: 'full-time',
        enteredAt: '2023-09-01',
        schoolStatus: 'attending',
      },
      {
        name: '李试验',
        person: '110105198005200028',
        school: '某省试验学院',
        schoolStage: 'undergraduate',
        studyMode: 'part-time',
        enteredAt: '2022-09',
        leftAt: '2025-06-30',
        schoolStatus: 'graduated',
      },
    ],
  },
]
