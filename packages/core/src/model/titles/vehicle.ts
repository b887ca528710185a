import type * as of from '../entities/vehicle.ts'
import type { TitlesOf } from '../titles.ts'

/** What vehicle and what it holds are called. */
export const vehicle: TitlesOf<typeof of.vehicle> = {
  title: { zh: '机动车登记', en: 'vehicle' },
  fields: {
    person: { zh: '所有人', en: 'owner' },
    name: { zh: '姓名', en: 'name' },
    plate: { zh: '号牌号码', en: 'plate' },
    class: { zh: '车辆类型', en: 'class of vehicle' },
    make: { zh: '品牌', en: 'make' },
    use: { zh: '使用性质', en: 'use' },
    registeredAt: { zh: '初次登记日期', en: 'first registered on' },
    transferredAt: { zh: '转出日期', en: 'transferred on' },
    status: { zh: '机动车状态', en: 'status' },
    price: { zh: '购置价', en: 'price' },
  },
  resolved: {},
}
