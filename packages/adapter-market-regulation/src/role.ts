import { code } from '@hedui/ingest'

/** What a person is in a market entity. */
export const role = code('market-regulation.role', {
  'legal-representative': ['法定代表人', '法人', '法人代表', '负责人'],
  director: ['执行董事', '董事', '董事长'],
  manager: ['经理', '总经理'],
  supervisor: ['监事'],
  shareholder: ['股东', '投资人', '出资人'],
  partner: ['合伙人', '执行事务合伙人'],
  'sole-trader': ['经营者'],
  member: ['成员', '社员'],
})
