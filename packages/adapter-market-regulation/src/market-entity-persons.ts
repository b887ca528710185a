import {
  column,
  date,
  defineAdapter,
  identifier,
  name,
  nationalId,
  optional,
  percent,
  text,
  wan,
} from '@hedui/ingest'
import { entityKind } from './entity-kind.ts'
import { entityStatus } from './entity-status.ts'
import { role } from './role.ts'

/** Persons in the roles of registered market entities; one line is one role of one person. */
export const marketEntityPersons = defineAdapter({
  id: 'market-regulation.market-entity-persons',
  version: '1',
  department: 'market-regulation',
  register: 'business',
  title: { zh: '市场主体人员信息', en: 'Persons in market entities' },
  makes: ['position'],
  columns: {
    organisation: column(identifier, '统一社会信用代码', '信用代码', '注册号'),
    organisationName: column(text, '企业名称', '市场主体名称', '名称'),
    organisationKind: optional(column(entityKind, '主体类型', '企业类型')),
    name: column(name, '姓名', '人员姓名', '法人名称'),
    person: column(nationalId, '证件号码', '身份证号', '身份证号码', '身份证件号码'),
    role: column(role, '职务(角色)', '职务', '角色', '人员类型'),
    share: optional(column(percent, '持股比例', '出资比例')),
    capital: optional(column(wan, '认缴出资额', '认缴出资', '出资额')),
    businessStatus: column(entityStatus, '企业状态', '登记状态', '企业当前状态'),
    foundedAt: optional(column(date, '成立日期', '注册时间')),
    closedAt: optional(column(date, '注(吊)销日期', '注吊销日期', '注销日期')),
  },
  key: ['person', 'name', 'organisation'],
})
