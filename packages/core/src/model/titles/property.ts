import type * as of from '../entities/property.ts'
import type { TitlesOf } from '../titles.ts'

/** What property and what it holds are called. */
export const property: TitlesOf<typeof of.property> = {
  title: { zh: '不动产登记', en: 'property' },
  fields: {
    person: { zh: '权利人', en: 'owner' },
    name: { zh: '姓名', en: 'name' },
    certificate: { zh: '不动产权证号', en: 'certificate' },
    address: { zh: '坐落', en: 'address' },
    use: { zh: '房屋用途', en: 'use' },
    acquiredBy: { zh: '取得方式', en: 'acquired by' },
    area: { zh: '建筑面积(平方分米)', en: 'floor area in dm²' },
    share: { zh: '共有份额(万分之一)', en: 'share in basis points' },
    registeredAt: { zh: '登记时间', en: 'registered on' },
    status: { zh: '登记状态', en: 'status' },
    value: { zh: '购值', en: 'purchase price' },
  },
  resolved: {},
}
