import { piped, yuan } from '@hedui/ingest'
import { returnFile } from './return-file.ts'

const all = { of: 'amount', money: yuan }

/**
 * `|` between fields, GBK: the header has sender, bank, month, count and sum in yuan; the trailer count and sum, then
 * those of what was paid.
 */
export const pipedReturn = returnFile({
  id: 'banks.piped-return',
  title: { zh: '代发回盘（竖线分隔）', en: 'Return file of a bank, fields between |' },
  form: piped({
    header: { mark: 'H', month: 4, totals: [{ count: 5, sum: 6, ...all }] },
    trailer: {
      mark: 'T',
      totals: [
        { count: 2, sum: 3, ...all },
        { count: 4, sum: 5, ...all, where: { field: 'outcome', is: 'paid' } },
      ],
    },
  }),
  money: yuan,
})
