import { column, date, defineAdapter, name, nationalId, optional, programme } from '@hedui/ingest'
import { proofMethod } from './codes/proof-method.ts'
import { proofResult } from './codes/proof-result.ts'
import { headings } from './columns/headings.ts'

/** Proofs of life, passed and failed, as the system exports them. */
export const lifeProofs = defineAdapter({
  id: 'civil-affairs.life-proofs',
  version: '1',
  department: 'civil-affairs',
  register: 'life-proof',
  title: { zh: '生存认证记录', en: 'Proofs of life' },
  makes: ['lifeProof'],
  columns: {
    name: column(name, '姓名'),
    person: column(nationalId, ...headings.idNumber),
    programme: optional(column(programme, '业务', '认证业务')),
    method: optional(column(proofMethod, '认证方式')),
    provedAt: column(date, '认证时间', '认证日期'),
    result: column(proofResult, '结果', '认证结果'),
  },
  key: ['person', 'name'],
})
