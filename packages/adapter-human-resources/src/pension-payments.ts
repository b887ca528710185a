import { column, defineAdapter, month, name, nationalId, optional, yuan } from '@hedui/ingest'
import { pensionScheme } from './pension-scheme.ts'
import { pensionStatus } from './pension-status.ts'

/** Pensions paid in a month, complete for the county. */
export const pensionPayments = defineAdapter({
  id: 'human-resources.pension-payments',
  version: '1',
  department: 'human-resources',
  register: 'pension',
  title: { zh: '养老待遇领取', en: 'Pensions paid' },
  makes: ['pension'],
  columns: {
    name: column(name, '姓名', '领取人姓名'),
    person: column(nationalId, '证件号码', '身份证号', '身份证号码', '社会保障号码', '公民身份号码'),
    scheme: column(pensionScheme, '待遇类别', '养老保险类别', '待遇类型'),
    month: column(month, '待遇月份', '发放月份', '发放年月'),
    amount: column(yuan, '发放金额', '待遇金额', '养老金'),
    status: optional(column(pensionStatus, '待遇状态', '发放状态')),
  },
  covers: '*',
  key: ['person', 'name', 'amount'],
})
