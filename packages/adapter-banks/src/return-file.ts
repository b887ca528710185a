import {
  type Adapter,
  account,
  type Cell,
  column,
  defineAdapter,
  type Form,
  identifier,
  name,
  optional,
  statedAbove,
  text,
} from '@hedui/ingest'
import { outcome } from './outcome.ts'
import { returnReason } from './return-reason.ts'

/** What tells one bank's return file from another's. */
export interface ReturnFile {
  readonly id: string
  readonly title: Adapter['title']
  /** Its fields, header and trailer. */
  readonly form: Form
  /** What the amounts of its records are in: `yuan` or `fen`. */
  readonly money: Cell<number>
}

/** A bank's answers to payment orders (代发回盘), one line an order; declare the form of a bank that is not here in a few lines. */
export const returnFile = ({ id, title, form, money }: ReturnFile): Adapter =>
  defineAdapter({
    id,
    version: '1',
    department: 'banks',
    register: 'settlement',
    title,
    form,
    makes: ['settlement'],
    period: 'required',
    layout: [statedAbove('银行', /(\p{Script=Han}{2,10}银行)/u)],
    columns: {
      reference: column(identifier, '流水号', '业务流水号', '交易流水号'),
      account: column(account, '账号', '卡号', '银行账号'),
      accountHolder: column(name, '户名', '姓名'),
      amount: column(money, '金额', '发放金额'),
      outcome: column(outcome, '状态', '处理结果'),
      returnReason: optional(column(returnReason, '原因', '失败原因', '退回原因')),
      bank: optional(column(text, '银行')),
    },
    key: ['reference', 'account', 'amount'],
  })
