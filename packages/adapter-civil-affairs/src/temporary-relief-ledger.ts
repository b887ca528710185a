import { column, date, defineAdapter, month, name, nationalId, optional, text, yuan } from '@hedui/ingest'
import { reliefKind } from './codes/relief-kind.ts'
import { headings } from './columns/headings.ts'
import { place } from './columns/place.ts'

/** Cases of temporary relief; a case belongs to the month in which it was paid. */
export const temporaryReliefLedger = defineAdapter({
  id: 'civil-affairs.temporary-relief-ledger',
  version: '1',
  department: 'civil-affairs',
  register: 'roll',
  title: { zh: '临时救助台账', en: 'Temporary relief cases' },
  recognise: { words: ['临时救助'] },
  makes: ['enrolment', 'payment'],
  constants: { programme: 'temporary-relief', layer: 'declared', kind: 'regular' },
  columns: {
    ...place,
    submittedAt: column(date, '受理日期', '申请日期', '受理时间'),
    name: column(name, '申请人', '申请人姓名', '姓名'),
    beneficiary: column(nationalId, '申请人身份证号', '申请人身份证号码', ...headings.idNumber),
    address: optional(column(text, '家庭住址', '住址')),
    category: optional(column(reliefKind, '救助类型')),
    cause: optional(column(text, '致困原因', '困难原因')),
    amount: column(yuan, '救助金额', '核准救助金额', '发放金额', '金额'),
    month: column(month, '发放日期', '发放时间'),
    paidAt: column(date, '发放日期', '发放时间'),
    note: optional(column(text, ...headings.note)),
  },
  key: ['beneficiary', 'name', 'amount'],
})
