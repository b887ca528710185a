import { column, date, defineAdapter, identifier, optional, percent, text, wan } from '@hedui/ingest'

/** Payments to projects in 10,000 yuan; the shares are of the contract at the moment of the payment. */
export const projectPayments = defineAdapter({
  id: 'water.project-payments',
  version: '1',
  department: 'water',
  register: 'project-payments',
  title: { zh: '小型水利工程资金拨付', en: 'Payments to small water works' },
  makes: ['projectPayment'],
  columns: {
    reference: column(identifier, '项目编号', '工程编号'),
    instalment: optional(column(text, '拨付期次', '期次')),
    paidAt: column(date, '拨付日期', '拨付时间'),
    amount: column(wan, '拨付金额', '本次拨付金额'),
    paidShare: column(percent, '累计拨付比例'),
    progressShare: column(percent, '拨付时形象进度', '形象进度'),
    voucher: optional(column(identifier, '凭证号')),
  },
  key: ['reference', 'amount', 'paidAt'],
})
