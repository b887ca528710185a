import { defineEntity } from '../entity.ts'
import { code, date, fen, month, name, ref, text } from '../field.ts'

/** A deposit to the housing provident fund for one month: the employer's part and the person's own. */
export const housingFundDeposit = defineEntity({
  title: { zh: '住房公积金汇缴', en: 'housing-fund deposit' },
  registers: ['housing-fund'],
  fields: {
    person: ref('person', '缴存人', 'depositor'),
    name: name('姓名', 'name'),
    employer: text('单位名称', 'employer', { blank: 'none' }),
    month: month('汇缴年月', 'month'),
    receivedAt: date('入账日期', 'received on'),
    employerAmount: fen('单位月缴额', 'paid by the employer'),
    ownAmount: fen('个人月缴额', 'paid by the person'),
    depositKind: code('缴存类型', 'kind of deposit'),
    accountStatus: code('账户状态', 'status of the account'),
  },
})
