import { fen, fixedWidth } from '@hedui/ingest'
import { batchFile } from './batch-file.ts'

const all = { of: 'amount', money: fen }

/** Fixed width in bytes of GBK, amounts in fen; header (month, count, sum) and trailer (count, sum) as in the return file. */
export const fixedBatch = batchFile({
  id: 'banks.fixed-batch',
  title: { zh: '代发批量文件（定长）', en: 'Batch file for a bank, fixed width' },
  form: fixedWidth({
    header: { mark: 'H', month: [2, 7], totals: [{ count: [8, 17], sum: [18, 33], ...all }] },
    trailer: { mark: 'T', totals: [{ count: [2, 11], sum: [12, 27], ...all }] },
    slices: { 流水号: [1, 20], 账号: [21, 52], 户名: [53, 92], 金额: [93, 106], 摘要: [107, 146] },
  }),
  money: fen,
})
