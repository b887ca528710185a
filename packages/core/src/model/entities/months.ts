import { defineEntity } from '../entity.ts'
import { month, ref, text } from '../untitled.ts'

/** A person as he or she was in one month. */
export const personMonth = defineEntity({
  grain: 'pair',
  fields: { person: ref('person'), month: month() },
  many: {
    memberships: { entity: 'membership', by: { person: 'person', month: 'month' } },
    enrolments: { entity: 'enrolment', by: { beneficiary: 'person', month: 'month' } },
    payments: { entity: 'payment', by: { beneficiary: 'person', month: 'month' } },
    benefits: { entity: 'recipient', by: { person: 'person', month: 'month' } },
    contributions: { entity: 'contribution', by: { person: 'person', month: 'month' } },
    pensions: { entity: 'pension', by: { person: 'person', month: 'month' } },
  },
  occurs: [
    { entity: 'membership', by: { person: 'person', month: 'month' } },
    { entity: 'enrolment', by: { person: 'beneficiary', month: 'month' } },
    { entity: 'payment', by: { person: 'beneficiary', month: 'month' } },
  ],
})

/** An assistance unit as it was in one month. */
export const householdMonth = defineEntity({
  grain: 'pair',
  fields: {
    household: ref('household'),
    month: month(),
    township: text({ otherwise: { through: 'enrolments', field: 'township' } }),
  },
  many: {
    memberships: { entity: 'membership', by: { household: 'household', month: 'month' } },
    enrolments: { entity: 'enrolment', by: { household: 'household', month: 'month' } },
    payments: { entity: 'payment', by: { household: 'household', month: 'month' } },
    incomes: { entity: 'income', by: { household: 'household' } },
  },
  one: { assessment: { entity: 'assessment', by: { household: 'household', month: 'month' } } },
  occurs: [
    { entity: 'membership', by: { household: 'household', month: 'month' } },
    { entity: 'enrolment', by: { household: 'household', month: 'month' } },
    { entity: 'payment', by: { household: 'household', month: 'month' } },
  ],
})

/** A bank account in one month. */
export const accountMonth = defineEntity({
  grain: 'pair',
  fields: { account: ref('account'), month: month() },
  many: { payments: { entity: 'payment', by: { account: 'account', month: 'month' } } },
  occurs: [{ entity: 'payment', by: { account: 'account', month: 'month' } }],
})
