import {
  column,
  date,
  defineAdapter,
  identifier,
  name,
  nationalId,
  optional,
  text,
  yuan,
} from '@hedui/ingest'
import { vehicleClass } from './vehicle-class.ts'
import { vehicleStatus } from './vehicle-status.ts'
import { vehicleUse } from './vehicle-use.ts'

/** Motor vehicles registered in the county; one line is a vehicle with its owner. */
export const vehicleRegister = defineAdapter({
  id: 'public-security.vehicle-register',
  version: '1',
  department: 'public-security',
  register: 'vehicle',
  title: { zh: '机动车登记信息', en: 'Register of motor vehicles' },
  makes: ['vehicle'],
  columns: {
    plate: column(identifier, '车牌号码', '号牌号码', '车牌号', '号牌'),
    class: column(vehicleClass, '车辆类型', '机动车类型'),
    make: optional(column(text, '品牌', '车辆品牌', '车辆品牌名称', '中文品牌')),
    use: optional(column(vehicleUse, '使用性质', '用途')),
    registeredAt: column(date, '初次登记日期', '登记时间', '登记日期'),
    status: column(vehicleStatus, '机动车状态', '车辆状态', '状态'),
    name: column(name, '所有人', '车辆所有人', '机动车所有人', '车主姓名'),
    person: column(nationalId, '证件号码', '身份证号', '身份证号码', '公民身份号码', '身份证明号码'),
    price: optional(column(yuan, '购置价', '车辆购值', '登记价值')),
    transferredAt: optional(column(date, '转出日期', '过户日期')),
  },
  key: ['person', 'name', 'plate'],
})
