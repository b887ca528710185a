import { all, defineCheck, greaterThan, isNotIn } from '@hedui/core'
import { dibaoPayment, reliefFunds } from '../law.ts'
import { codes, persons } from '../option.ts'

/** One account into which many households’ benefits are paid. */
export const accountSharedByMany = defineCheck({
  id: 'account-shared-by-many',
  number: 'X09',
  version: '1',
  title: { zh: '一卡多人', en: 'One account for many people' },
  description: {
    zh: '同一账号在同一月份为不属于同一户籍的多人收款，超过限额。机构和集体账户除外；是否同户按户籍登记。',
    en: 'In one month an account receives benefits of more persons than allowed who do not belong to one household of the register. Accounts of institutions and collectives are left out.',
  },
  subject: 'accountMonth',
  needs: [['payment'], ['population']],
  about: 'account',
  per: ['account'],
  severity: 'medium',
  tier: 'B',
  options: {
    maxPersons: persons({
      title: { zh: '一账号最多人数', en: 'persons one account may serve' },
      default: 3,
      source: 'design',
    }),
    exemptTypes: codes({
      title: { zh: '不检查的户名类别', en: 'kinds of account holder left out' },
      default: ['institution', 'collective'],
      source: 'design',
    }),
  },
  facts: (a) => ({
    account: a.account,
    month: a.month,
    households: a
      .many('payments')
      .from('payment')
      .countDistinct((p) => p.to('beneficiary').home),
    persons: a
      .many('payments')
      .from('payment')
      .countDistinct((p) => p.beneficiary),
    holderKind: a.to('account').holderKind,
    amount: a
      .many('payments')
      .from('payment')
      .sum((p) => p.amount),
  }),
  factTitles: {
    households: { zh: '收款人所属的户籍户数', en: 'households that the payees belong to' },
    persons: { zh: '收款人数', en: 'payees' },
  },
  conditions: ({ households, holderKind }, o) =>
    all(greaterThan(households, o.maxPersons), isNotIn(holderKind, o.exemptTypes)),
  stake: () => ({ month: 'month', amount: { fen: 'amount' } }),
  shows: { account: 'list', month: 'list', persons: 'max', households: 'max', amount: 'sum' },
  message: {
    zh: '账号{account}在{month}为{households}户、{persons}人收款，共{amount}。',
    en: 'In {month} account {account} took in benefits of {persons} person[+persons:s] of {households} household[+households:s], {amount} in all.',
  },
  evidence: (a) => [a.many('payments').from('payment').cite('account')],
  basis: [dibaoPayment, reliefFunds],
  innocent: [
    { zh: '监护人代同户多名未成年人领取', en: 'a guardian draws for several minors of one household' },
    { zh: '养老机构等集体账户', en: 'the collective account of an institution' },
  ],
  next: [
    {
      zh: '向开户银行核实户名与取款人，有代领协议的调阅协议。',
      en: 'Ask the bank for the holder and who draws; call up the agreement if there is one.',
    },
  ],
})
