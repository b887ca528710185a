import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../field.ts'

/** Money declared, instructed, settled or published for a period: one line of one list. */
export const payment = defineEntity({
  title: { zh: '发放', en: 'payment' },
  registers: ['roll', 'payment'],
  fields: {
    programme: code('项目', 'programme'),
    layer: code('环节', 'layer'),
    kind: code('类别', 'kind'),
    month: month('所属期', 'month'),
    beneficiary: ref('person', '领取人', 'beneficiary'),
    household: ref('household', '保障户', 'household', {
      blank: 'none',
      otherwise: { through: 'rollLines', field: 'household' },
    }),
    name: name('姓名', 'name'),
    amount: fen('金额', 'amount'),
    basic: fen('保障金', 'basic allowance'),
    addOn: fen('分类施保金', 'category add-on'),
    account: ref('account', '账号', 'account'),
    accountHolder: name('户名', 'account holder'),
    holderKind: code('户名类别', 'kind of account holder'),
    bank: text('开户银行', 'bank'),
    paidAt: date('兑付时间', 'paid on'),
    reference: text('流水号', 'reference'),
    township: text('乡镇', 'township'),
    village: text('村居', 'village'),
    note: text('备注', 'note'),
  },
  one: {
    entry: { entity: 'programme', by: { id: 'programme' } },
    householdMonth: { entity: 'householdMonth', by: { household: 'household', month: 'month' } },
    personMonth: { entity: 'personMonth', by: { person: 'beneficiary', month: 'month' } },
  },
  many: {
    rollLines: {
      entity: 'enrolment',
      by: { beneficiary: 'beneficiary', programme: 'programme', month: 'month' },
    },
    recipients: { entity: 'recipient', by: { payment: 'id' } },
    otherLines: { entity: 'payment', by: { beneficiary: 'beneficiary', layer: 'layer' } },
  },
})
