import {
  type Adapter,
  account,
  type Cell,
  column,
  defineAdapter,
  type Form,
  identifier,
  name,
  programme,
} from '@hedui/ingest'

/** What tells one bank's batch file from another's. */
export interface BatchFile {
  readonly id: string
  readonly title: Adapter['title']
  /** Its fields, header and trailer. */
  readonly form: Form
  /** What the amounts of its records are in: `yuan` or `fen`. */
  readonly money: Cell<number>
}

/**
 * Payment orders as a bank takes them (代发批量), one line an order; for `writeFile`. It is not among the forms that
 * are read everywhere, as the same orders stand in the files of finance.
 */
export const batchFile = ({ id, title, form, money }: BatchFile): Adapter =>
  defineAdapter({
    id,
    version: '1',
    department: 'banks',
    register: 'payment',
    title,
    form,
    makes: ['payment'],
    period: 'required',
    constants: { layer: 'instructed', kind: 'regular' },
    columns: {
      reference: column(identifier, '流水号', '业务流水号'),
      account: column(account, '账号', '卡号', '银行账号'),
      accountHolder: column(name, '户名', '姓名'),
      amount: column(money, '金额', '发放金额'),
      programme: column(programme, '摘要', '用途'),
    },
    key: ['reference', 'account', 'amount'],
  })
