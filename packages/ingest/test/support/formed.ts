import {
  account,
  code,
  column,
  defineAdapter,
  fen,
  fixedWidth,
  identifier,
  name,
  piped,
  yuan,
} from '../../src/index.ts'

const outcome = code('outcome', { paid: ['S'], returned: ['F'] })
const columns = {
  reference: column(identifier, '流水号'),
  account: column(account, '账号'),
  accountHolder: column(name, '户名'),
  outcome: column(outcome, '状态'),
}
const shared = {
  version: '1',
  department: 'test',
  register: 'settlement',
  makes: ['settlement'],
  key: ['reference', 'account'],
} as const

/** A bank's answer with fields between |. */
export const between = defineAdapter({
  ...shared,
  id: 'test.piped',
  title: { zh: '竖线', en: 'piped' },
  period: 'required',
  form: piped({
    header: { mark: 'H', month: 2 },
    trailer: {
      mark: 'T',
      totals: [
        { count: 2, sum: 3, of: 'amount', money: fen },
        { count: 4, of: 'amount', money: fen, where: { field: 'outcome', is: 'paid' } },
      ],
    },
  }),
  columns: { ...columns, amount: column(yuan, '金额') },
})

/** A bank's answer with fields cut by bytes. */
export const cut = defineAdapter({
  ...shared,
  id: 'test.fixed',
  title: { zh: '定长', en: 'fixed' },
  form: fixedWidth({
    header: { mark: 'H', totals: [{ count: [2, 5], sum: [6, 13], of: 'amount', money: fen }] },
    slices: { 流水号: [1, 4], 账号: [5, 14], 户名: [15, 24], 金额: [25, 32], 状态: [33, 33], 原因: [34, 43] },
  }),
  columns: { ...columns, amount: column(fen, '金额') },
})
