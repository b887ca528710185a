import { defineCheck, equal, isIn } from '@hedui/core'
import { formRules } from '../law.ts'

/** What stands for an account cannot be one. */
export const bankAccountInvalid = defineCheck({
  id: 'bank-account-invalid',
  number: 'F04',
  version: '1',
  title: { zh: '银行账号无效', en: 'Bank account number invalid' },
  description: {
    zh: '账号栏里不是账号：写了文字、超过40个字符、被电子表格改成数值而丢失末位，按较低级别列出62开头的16至19位卡号校验位不对的。存折和农信账号没有校验位，可含字母，不因此算无效。',
    en: 'What stands in the column of accounts is none: words, more than 40 characters, or a figure whose last digits a spreadsheet lost; card numbers of 16 to 19 digits from 62 whose check digit is wrong are listed at a lower level. Passbooks and accounts of rural credit have no check and may hold letters.',
  },
  subject: 'readingIssue',
  needs: [],
  about: 'person',
  per: ['person', 'written'],
  severity: 'medium',
  tier: 'B',
  options: {},
  facts: (i) => ({
    person: i.person,
    name: i.name,
    programme: i.programme,
    month: i.month,
    code: i.code,
    written: i.written,
  }),
  codeTitles: {
    code: {
      'bank-account.length': { zh: '位数不对', en: 'wrong length' },
      'bank-account.characters': { zh: '含有不应有的字符', en: 'wrong characters' },
      'bank-account.precision-lost': { zh: '末位丢失', en: 'last digits lost' },
      'bank-account.luhn': { zh: '校验位不对', en: 'wrong check digit' },
    },
  },
  conditions: ({ code }) =>
    isIn(code, [
      'bank-account.length',
      'bank-account.characters',
      'bank-account.precision-lost',
      'bank-account.luhn',
    ]),
  severities: ({ code }) => [{ severity: 'info', when: equal(code, 'bank-account.luhn') }],
  stake: () => ({ programme: 'programme', month: 'month' }),
  shows: { name: 'list', written: 'list', code: 'list' },
  message: {
    zh: '{name}的账号“{written}”无效[code:（{code}）]。',
    en: 'The account “{written}” of {name} cannot be one[code: ({code})].',
  },
  evidence: (i) => [i.cite()],
  basis: [formRules],
  innocent: [
    { zh: '存折、农信账号没有校验位，可含字母', en: 'passbooks and rural credit: no check digit, letters' },
  ],
  next: [{ zh: '对照存折或银行卡更正账号。', en: 'Correct it by the passbook or card.' }],
})
