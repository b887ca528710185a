import {
  column,
  date,
  defineAdapter,
  household,
  identifier,
  name,
  nationalId,
  optional,
  text,
} from '@hedui/ingest'
import { relation } from './relation.ts'
import { sex } from './sex.ts'
import { status } from './status.ts'

/** Extract of the household register (户籍); one line is a person. Ethnicity is left where it is. */
export const populationExtract = defineAdapter({
  id: 'public-security.population-extract',
  version: '1',
  department: 'public-security',
  register: 'population',
  title: { zh: '户籍人口提取', en: 'Population extract' },
  makes: ['registration'],
  columns: {
    household: column(household('hukou'), '户号', '户口簿号'),
    name: column(name, '姓名'),
    formerName: optional(column(name, '曾用名')),
    sex: column(sex, '性别'),
    birthDate: column(date, '出生日期', '出生年月日'),
    person: column(nationalId, '公民身份号码', '身份证号', '身份证号码', '居民身份证号'),
    relation: column(relation, '与户主关系', '和户主关系'),
    township: optional(column(text, '乡镇街道', '乡镇(街道)', '乡镇', '镇街')),
    village: optional(column(text, '村居', '村(居)', '村(社区)', '村社区', '居(村)委会')),
    villageCode: optional(column(identifier, '村居代码', '村(社区)代码', '居(村)委会代码', '区划代码')),
    address: optional(column(text, '详细住址', '住址', '详细地址')),
    status: column(status, '户籍状态', '人员状态'),
    movedInAt: optional(column(date, '何时迁入', '迁入日期')),
    movedInBecause: optional(column(text, '何因迁入', '迁入原因')),
    movedOutAt: optional(column(date, '何时迁出', '迁出日期')),
    movedOutBecause: optional(column(text, '何因迁出', '迁出原因')),
    movedTo: optional(column(text, '迁往地', '迁往地址')),
  },
  key: ['person', 'name', 'household'],
})
