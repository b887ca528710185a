import { defineEntity } from '../entity.ts'
import { code, count, date, name, ref, text } from '../field.ts'

/** A death that one register states; a revoked one is kept, with the day it was revoked. */
export const death = defineEntity({
  title: { zh: '死亡信息', en: 'death' },
  registers: ['death', 'cremation'],
  fields: {
    person: ref('person', '死者', 'deceased'),
    name: name('姓名', 'name'),
    sex: code('性别', 'sex'),
    birthDate: date('出生日期', 'born on'),
    date: date('死亡日期', 'died on'),
    registeredAt: date('登记日期', 'registered on'),
    revokedAt: date('撤销日期', 'revoked on', { blank: 'none' }),
    cause: text('死亡原因', 'cause'),
    age: count('年龄', 'age'),
    household: ref('household', '户号', 'household register'),
    kinPhone: text('家属电话', 'phone of kin', { sensitivity: 'phone' }),
    address: text('住址', 'address', { sensitivity: 'address' }),
  },
})
