import { piped, yuan } from '@hedui/ingest'
import { batchFile } from './batch-file.ts'

const all = { of: 'amount', money: yuan }

/** `|` between fields, GBK, amounts in yuan: the header has month, count and sum, the trailer count and sum. */
export const pipedBatch = batchFile({
  id: 'banks.piped-batch',
  title: { zh: '代发批量文件（竖线分隔）', en: 'Batch file for a bank, fields between |' },
  form: piped({
    header: { mark: 'H', month: 2, totals: [{ count: 3, sum: 4, ...all }] },
    trailer: { mark: 'T', totals: [{ count: 2, sum: 3, ...all }] },
    headings: ['流水号', '账号', '户名', '金额', '摘要'],
  }),
  money: yuan,
})
