import { paid, who } from '../means-tested.ts'
import type { Examples } from './example.ts'

const role = {
  person: who,
  name: '张三',
  organisation: '91341525TEST000001',
  organisationKind: 'company',
  role: 'legal-representative',
  foundedAt: '2020-03-01',
}
const having = (businessStatus: string | null) => ({
  given: { 'payment@payment': [paid()], position: [{ ...role, businessStatus }] },
})

export const business: Examples = {
  'active-business-role': { true: having('active'), false: having('revoked'), unknown: having(null) },
}
