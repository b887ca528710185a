import { column, date, defineAdapter, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { careLevel } from './codes/care-level.ts'
import { supportMode } from './codes/support-mode.ts'
import { headings } from './columns/headings.ts'
import { payee } from './columns/payee.ts'
import { place } from './columns/place.ts'
import { remark } from './columns/remark.ts'
import { rollLayout } from './layout/roll-layout.ts'

/** Monthly pay roll of 特困 support; one line is a person. */
export const tekunRoll = defineAdapter({
  id: 'civil-affairs.tekun-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '特困人员供养名册', en: 'Tekun roll' },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'tekun', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: {
    ...place,
    ...payee,
    ...remark,
    name: column(name, '姓名', '特困人员姓名', '供养对象', '供养对象姓名'),
    beneficiary: column(nationalId, ...headings.idNumber),
    mode: column(supportMode, '供养方式'),
    careLevel: optional(column(careLevel, '自理能力', '生活自理能力')),
    institution: optional(column(text, '供养机构', '供养机构名称')),
    guardianName: optional(column(name, '照料人(监护人)', '照料人', '监护人')),
    amount: column(yuan, '供养金额', '月供养金', '供养金', '发放金额', '发放合计'),
    approvedAt: optional(column(date, ...headings.approvedAt)),
  },
  covers: 'township',
  key: ['beneficiary', 'name', 'amount'],
})
