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

/** Vehicles as a survey of means lists them: owner and worth, but not whether the vehicle is still registered, and often no number of the owner. */
export const vehicleSurvey = defineAdapter({
  id: 'public-security.vehicle-survey',
  version: '1',
  department: 'public-security',
  register: 'vehicle',
  title: { zh: '车辆核查表', en: 'Vehicles, for a survey of means' },
  makes: ['vehicle'],
  columns: {
    plate: optional(column(identifier, '车牌号码', '号牌号码')),
    make: optional(column(text, '车辆品牌名称', '中文品牌')),
    class: column(vehicleClass, '机动车类型', '车辆类型'),
    use: column(vehicleUse, '使用性质', '用途'),
    registeredAt: column(date, '初次登记日期', '登记时间'),
    price: column(yuan, '车辆购值', '登记价值'),
    name: column(name, '车辆所有人', '车主姓名'),
    person: optional(column(nationalId, '身份证号', '身份证号码', '证件号码')),
    status: optional(column(vehicleStatus, '机动车状态')),
  },
  key: ['person', 'name', 'plate'],
})
