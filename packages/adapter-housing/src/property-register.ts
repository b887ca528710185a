import { column, date, defineAdapter, name, nationalId, optional, quantity, text, yuan } from '@hedui/ingest'
import { acquiredBy } from './acquired-by.ts'
import { ownedShare } from './owned-share.ts'
import { propertyStatus } from './property-status.ts'
import { propertyUse } from './property-use.ts'

/** Registered properties (不动产); one line is one owner of one property. */
export const propertyRegister = defineAdapter({
  id: 'housing.property-register',
  version: '1',
  department: 'housing',
  register: 'property',
  title: { zh: '不动产登记信息', en: 'Register of properties' },
  makes: ['property'],
  columns: {
    certificate: column(text, '不动产权证号', '房产证编号', '产权证号', '不动产权证书号'),
    address: column(text, '坐落', '房屋坐落位置', '房屋坐落', '坐落位置'),
    use: column(propertyUse, '房屋用途', '房屋类型', '规划用途'),
    acquiredBy: column(acquiredBy, '取得方式', '登记原因'),
    area: column(quantity('平方米', 2), '建筑面积', '房屋建筑面积'),
    share: optional(column(ownedShare, '共有份额', '产权份额', '共有情况')),
    name: column(name, '权利人', '权利人姓名', '产权人'),
    person: column(nationalId, '权利人证件号', '权利人证件号码', '证件号码', '身份证号'),
    registeredAt: column(date, '登记时间', '发证时间', '登记日期'),
    status: column(propertyStatus, '登记状态', '状态', '权属状态'),
    value: optional(column(yuan, '购值', '交易价格', '成交价')),
  },
  key: ['person', 'name', 'certificate'],
})
