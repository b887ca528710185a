import { fen, fixedWidth } from '@hedui/ingest'
import { returnFile } from './return-file.ts'

const all = { of: 'amount', money: fen }

/** Fixed width in bytes of GBK, amounts in fen; header (month, count, sum) and trailer (count, sum) have places of their own. */
export const fixedReturn = returnFile({
  id: 'banks.fixed-return',
  title: { zh: '代发回盘（定长）', en: 'Return file of a bank, fixed width' },
  form: fixedWidth({
    header: { mark: 'H', month: [2, 7], totals: [{ count: [8, 17], sum: [18, 33], ...all }] },
    trailer: { mark: 'T', totals: [{ count: [2, 11], sum: [12, 27], ...all }] },
    slices: {
      流水号: [1, 20],
      账号: [21, 52],
      户名: [53, 92],
      '金额(分)': [93, 106],
      状态: [107, 107],
      原因: [108, 137],
    },
  }),
  money: fen,
})
