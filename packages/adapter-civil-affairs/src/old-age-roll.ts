import { column, date, defineAdapter, name, nationalId, optional, phone, text, yuan } from '@hedui/ingest'
import { sex } from './codes/sex.ts'
import { headings } from './columns/headings.ts'
import { payee } from './columns/payee.ts'
import { remark } from './columns/remark.ts'
import { rollLayout } from './layout/roll-layout.ts'

/** Monthly pay roll of the old-age allowance; one line is a person. */
export const oldAgeRoll = defineAdapter({
  id: 'civil-affairs.old-age-roll',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '高龄津贴发放表', en: 'Old-age allowance roll' },
  recognise: { words: ['高龄津贴', '高龄补贴', '高龄老人津贴'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'old-age', layer: 'declared', kind: 'regular' },
  period: 'required',
  layout: rollLayout,
  columns: {
    ...payee,
    ...remark,
    township: column(text, ...headings.township),
    village: column(text, ...headings.village),
    name: column(name, '姓名', '老人姓名', '老年人姓名'),
    beneficiary: column(nationalId, ...headings.idNumber),
    sex: optional(column(sex, '性别')),
    amount: column(yuan, '津贴标准', '发放金额', '津贴金额', '补贴金额', '实发金额', '金额'),
    phone: optional(column(phone, ...headings.phone)),
    approvedAt: optional(column(date, ...headings.approvedAt)),
  },
  covers: 'township',
  key: ['beneficiary', 'name', 'account'],
})
