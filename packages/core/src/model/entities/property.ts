import { defineEntity } from '../entity.ts'
import { code, count, date, fen, name, ref, text } from '../field.ts'

/** One owner's right in one registered property; joint owners are a row each. */
export const property = defineEntity({
  title: { zh: '不动产登记', en: 'property' },
  registers: ['property'],
  fields: {
    person: ref('person', '权利人', 'owner'),
    name: name('姓名', 'name'),
    certificate: text('不动产权证号', 'certificate', { sensitivity: 'identity' }),
    address: text('坐落', 'address', { sensitivity: 'address' }),
    use: code('房屋用途', 'use'),
    acquiredBy: code('取得方式', 'acquired by'),
    area: count('建筑面积(平方分米)', 'floor area in dm²'),
    ownership: text('共有份额', 'kind and share of ownership'),
    registeredAt: date('登记时间', 'registered on'),
    status: code('登记状态', 'status'),
    value: fen('购值', 'purchase price'),
  },
})
