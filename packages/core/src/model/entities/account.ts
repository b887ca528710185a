import { defineEntity } from '../entity.ts'

/** A bank account: its number. */
export const account = defineEntity({
  title: { zh: '账户', en: 'account' },
  grain: 'key',
  fields: {},
  many: {
    payments: { entity: 'payment', by: { account: 'id' } },
    months: { entity: 'accountMonth', by: { account: 'id' } },
  },
})
