import { defineEntity } from '../entity.ts'

/** A bank account: its number. */
export const account = defineEntity({
  title: { zh: '账户', en: 'account' },
  grain: 'key',
  fields: {},
  many: {
    payments: { entity: 'payment', by: { account: 'id' } },
    posts: { entity: 'post', by: { account: 'id' } },
    months: { entity: 'accountMonth', by: { account: 'id' } },
  },
  resolved: {
    holderKind: {
      type: 'code',
      title: { zh: '户名类别', en: 'kind of account holder' },
      sources: [
        { through: 'payments', register: 'payment', field: 'holderKind', proves: false },
        { through: 'payments', register: 'roll', field: 'holderKind', proves: false },
      ],
    },
  },
})
