import { defineEntity } from '../entity.ts'
import { code, date, name, ref } from '../field.ts'

/** An attempt to prove that a recipient is alive; a missing proof is no death. */
export const lifeProof = defineEntity({
  title: { zh: '生存认证', en: 'proof of life' },
  registers: ['life-proof'],
  fields: {
    person: ref('person', '人员', 'person'),
    name: name('姓名', 'name'),
    programme: code('业务', 'programme'),
    method: code('认证方式', 'method'),
    provedAt: date('认证时间', 'proved on'),
    result: code('结果', 'result'),
  },
})
