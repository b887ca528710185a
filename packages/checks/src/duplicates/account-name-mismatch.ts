import {
  all,
  defineCheck,
  type graph,
  greaterThan,
  isIn,
  isNotIn,
  not,
  notEqual,
  type Row,
} from '@hedui/core'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { layers } from '../layers.ts'
import { codes } from '../option.ts'
import { mayReceive } from './may-receive.ts'

type Payment = Row<typeof graph.entities, 'payment'>

/** Answers of the bank that money went to an account of somebody for whom it is not. */
const mismatches = (p: Payment) =>
  p
    .many('settlements')
    .where((s) =>
      all(
        notEqual(s.outcome, 'returned'),
        notEqual(s.accountHolder, p.name),
        not(mayReceive(p, { name: s.accountHolder })),
      ),
    )

/** The bank says that an account into which money went belongs to somebody who is not the beneficiary. */
export const accountNameMismatch = defineCheck({
  id: 'account-name-mismatch',
  number: 'X10',
  version: '1',
  title: { zh: '户名不符', en: 'Account holder is not the beneficiary' },
  description: {
    zh: '银行回盘的户名既不是受益人（家庭项目为名单上的成员），也不是名册登记的监护人。银行退回的、机构和集体账户除外；姓名按规范化后比较。',
    en: 'The holder that the bank names is neither the beneficiary (for a household: one of its listed members) nor a guardian whom the roll states. Money that the bank returned and accounts of institutions and collectives are left out; names are compared in their normal form.',
  },
  subject: 'payment',
  needs: [['payment'], ['settlement']],
  about: 'account',
  per: ['account', 'beneficiary'],
  severity: 'medium',
  tier: 'B',
  options: {
    layers,
    exemptTypes: codes({
      title: { zh: '不检查的户名类别', en: 'kinds of account holder left out' },
      default: ['institution', 'collective'],
      source: 'design',
    }),
  },
  facts: (p) => ({
    account: p.account,
    beneficiary: p.beneficiary,
    programme: p.programme,
    month: p.month,
    layer: p.layer,
    holderKind: p.holderKind,
    amount: p.amount,
    mismatches: mismatches(p).count(),
  }),
  factTitles: { mismatches: { zh: '户名不符的回盘', en: 'answers of the bank with another holder' } },
  conditions: ({ layer, holderKind, mismatches: found }, o) =>
    all(isIn(layer, o.layers), isNotIn(holderKind, o.exemptTypes), greaterThan(found, 0)),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { account: 'list', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '{month}的{programme}打入账号{account}，银行回盘的户名既不是受益人，也不是登记的监护人。',
    en: '{programme} for {month} went to account {account}, whose holder by the bank is neither the beneficiary nor a guardian on record.',
  },
  evidence: (p) => [p.cite('account'), mismatches(p).cite('accountHolder')],
  basis: [dibaoPayment, reliefFunds],
  innocent: [
    { zh: '姓名用字不同（异体字、生僻字、少数民族姓名写法）', en: 'another way to write the same name' },
    { zh: '监护人代领，名册未登记', en: 'a guardian whom the roll does not state' },
    { zh: '户主变更，账户尚未更换', en: 'the head changed and the account not yet' },
  ],
  next: [
    {
      zh: '向开户银行核实户名、证件号和取款人，更正账户或补办代领手续。',
      en: 'Ask the bank for the holder, the number and who draws, and correct the account or make up the agreement.',
    },
  ],
})
