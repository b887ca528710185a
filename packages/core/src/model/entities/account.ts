import { defineEntity } from '../entity.ts'

/** A bank account: its number. */
export const account = defineEntity({
  grain: 'key',
  fields: {},
  many: {
    payments: { entity: 'payment', by: { account: 'id' } },
    settlements: { entity: 'settlement', by: { account: 'id' } },
    months: { entity: 'accountMonth', by: { account: 'id' } },
  },
  resolved: {
    holderKind: {
      type: 'code',
      sources: [
        { through: 'payments', register: 'payment', field: 'holderKind', proves: false },
        { through: 'payments', register: 'roll', field: 'holderKind', proves: false },
      ],
    },
  },
})
