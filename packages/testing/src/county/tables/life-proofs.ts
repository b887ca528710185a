import { code, day, id, text } from './column.ts'
import type { Table } from './table.ts'
import { proofMethods, proofResults, rollProgrammes } from './words.ts'

export const lifeProofs: Table = {
  name: 'lifeProofs',
  department: 'civil-affairs',
  register: 'life-proof',
  folder: '民政',
  title: '生存认证记录',
  monthly: false,
  totals: false,
  encoding: 'utf-8',
  columns: [
    text('name', '姓名'),
    id('person', '身份证号'),
    code(rollProgrammes)('programme', '业务'),
    code(proofMethods)('method', '认证方式'),
    day('hyphens')('provedAt', '认证时间'),
    code(proofResults)('result', '结果'),
  ],
  states: [
    {
      entity: 'lifeProof',
      register: 'life-proof',
      fields: ['name', 'person', 'programme', 'method', 'provedAt', 'result'],
    },
  ],
}
