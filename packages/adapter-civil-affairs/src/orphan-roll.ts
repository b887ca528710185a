import { column, date, defineAdapter, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { sex } from './codes/sex.ts'
import { supportMode } from './codes/support-mode.ts'
import { headings } from './columns/headings.ts'
import { payee } from './columns/payee.ts'
import { place } from './columns/place.ts'
import { remark } from './columns/remark.ts'
import { rollLayout } from './layout/roll-layout.ts'

/** Monthly pay roll of the basic living allowance of orphans, paid to the guardian; one line is a child. */
export const orphanRoll = defineAdapter({
  id: 'civil-affairs.orphan-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '孤儿基本生活费发放表', en: 'Orphan allowance roll' },
  recognise: { words: ['孤儿'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'orphan', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: {
    ...place,
    ...payee,
    ...remark,
    name: column(name, '儿童姓名', '孤儿姓名', '姓名'),
    beneficiary: column(nationalId, '儿童身份证号', '孤儿身份证号', ...headings.idNumber),
    sex: optional(column(sex, '性别')),
    birthDate: optional(column(date, '出生日期', '出生年月日')),
    mode: optional(column(supportMode, '养育方式', '供养方式')),
    guardianName: column(name, '监护人姓名', '监护人'),
    guardian: column(nationalId, '监护人身份证号', '监护人身份证号码'),
    guardianRelation: optional(column(text, '监护人与儿童关系', '与儿童关系', '监护关系')),
    amount: column(yuan, '月发放金额', '发放金额', '生活费标准', '实发金额', '金额'),
    approvedAt: optional(column(date, ...headings.approvedAt)),
  },
  covers: 'township',
  key: ['beneficiary', 'name', 'guardian'],
})
