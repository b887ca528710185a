import { defineEntity } from '../entity.ts'

/** An assistance unit (`dibao:` and its certificate number) or a household register (`hukou:` and its book number). */
export const household = defineEntity({
  grain: 'key',
  fields: {},
  many: {
    memberships: { entity: 'membership', by: { household: 'id' } },
    enrolments: { entity: 'enrolment', by: { household: 'id' } },
    payments: { entity: 'payment', by: { household: 'id' } },
    registrations: { entity: 'registration', by: { household: 'id' } },
    months: { entity: 'householdMonth', by: { household: 'id' } },
  },
})
