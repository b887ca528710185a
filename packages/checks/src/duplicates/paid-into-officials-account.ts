import { all, defineCheck, equal, type graph, holds, isIn, not, type Row } from '@hedui/core'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { layers } from '../layers.ts'
import { isSeated } from '../officials/in-office.ts'
import { mayReceive } from './may-receive.ts'

type Payment = Row<typeof graph.entities, 'payment'>

/** Posts whose pay goes into the account, of officials for whom the money is not. */
const posts = (p: Payment) =>
  p
    .to('account')
    .many('posts')
    .where((post) =>
      all(isSeated(post, p.month), not(mayReceive(p, { name: post.name, person: post.person }))),
    )

/** Money for somebody else goes into the account of an official. */
export const paidIntoOfficialsAccount = defineCheck({
  id: 'paid-into-officials-account',
  number: 'X11',
  version: '1',
  title: { zh: '资金入干部账户', en: 'Money paid into an official’s account' },
  description: {
    zh: '收款账号是在任村干部或财政供养人员的工资账号，而其本人既不是受益人或同户成员，也不是名册登记的监护人。干部亲属的账户没有登记可查，不在检查之内。',
    en: 'The money goes to the account into which an official in office draws pay, who is neither the beneficiary, nor of the same household, nor a guardian whom the roll states. No register tells of the accounts of officials’ relatives, which are therefore not examined.',
  },
  subject: 'payment',
  needs: [['payment'], ['village-officers', 'public-payroll']],
  about: 'account',
  per: ['account', 'beneficiary'],
  severity: 'high',
  options: {
    layers,
  },
  facts: (p) => ({
    account: p.account,
    beneficiary: p.beneficiary,
    programme: p.programme,
    month: p.month,
    layer: p.layer,
    amount: p.amount,
    isOfficials: posts(p).exists(),
    nameAgrees: posts(p)
      .where((post) => equal(post.name, p.accountHolder))
      .exists(),
  }),
  factTitles: {
    isOfficials: { zh: '是干部的工资账号', en: 'an official draws pay into the account' },
  },
  conditions: ({ layer, isOfficials }, o) => all(isIn(layer, o.layers), holds(isOfficials)),
  tier: ({ nameAgrees }) => ({ tier: 'A', holds: holds(nameAgrees), otherwise: 'B' }),
  stake: () => ({ programme: 'programme', month: 'month', amount: { fen: 'amount' } }),
  shows: { account: 'list', month: 'list', amount: 'sum', programme: 'list' },
  message: {
    zh: '{month}的{programme}（{amount}）打入账号{account}，这是一名干部领工资的账号。',
    en: '{programme} for {month} ({amount}) went to account {account}, into which an official draws pay.',
  },
  evidence: (p) => [p.cite('account'), posts(p).cite('account')],
  basis: [dibaoPayment, reliefFunds],
  innocent: [
    { zh: '干部是登记的监护人', en: 'the official is the registered guardian' },
    { zh: '已备案的代管、代领协议', en: 'an agreement on keeping the card that was filed' },
    { zh: '干部本人或其家庭应得的款项', en: 'money for the official or the official’s own household' },
  ],
  next: [
    {
      zh: '调取账户流水，核实款项是否交到受益人手中；属截留、私分的按规定移送。',
      en: 'Look at the account’s movements and find out whether the beneficiary got the money; report what was kept or shared out.',
    },
  ],
})
