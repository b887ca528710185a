import { defineEntity } from '../entity.ts'
import { code, date, fen, name, ref, text } from '../field.ts'

/** A motor vehicle and its registered owner; one that was sold says when it left. */
export const vehicle = defineEntity({
  title: { zh: '机动车登记', en: 'vehicle' },
  registers: ['vehicle'],
  fields: {
    person: ref('person', '所有人', 'owner'),
    name: name('姓名', 'name'),
    plate: text('号牌号码', 'plate', { sensitivity: 'identity' }),
    class: code('车辆类型', 'class of vehicle'),
    make: text('品牌', 'make'),
    use: code('使用性质', 'use'),
    registeredAt: date('初次登记日期', 'first registered on'),
    transferredAt: date('转出日期', 'transferred on', { blank: 'none' }),
    status: code('机动车状态', 'status'),
    price: fen('购置价', 'price'),
  },
})
