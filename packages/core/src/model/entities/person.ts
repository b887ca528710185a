import { defineEntity } from '../entity.ts'

/**
 * A key and nothing else: a genuine identity number. A record whose number is damaged, invented or
 * missing gets a surrogate that joins nothing. What registers say of a person stays with them.
 */
export const person = defineEntity({
  grain: 'key',
  fields: {},
  many: {
    payments: { entity: 'payment', by: { beneficiary: 'id' } },
    enrolments: { entity: 'enrolment', by: { beneficiary: 'id' } },
    memberships: { entity: 'membership', by: { person: 'id' } },
    deaths: { entity: 'death', by: { person: 'id' } },
    registrations: { entity: 'registration', by: { person: 'id' } },
    identifiers: { entity: 'identifier', by: { person: 'id' } },
    months: { entity: 'personMonth', by: { person: 'id' } },
    incomes: { entity: 'income', by: { person: 'id' } },
    vehicles: { entity: 'vehicle', by: { person: 'id' } },
    properties: { entity: 'property', by: { person: 'id' } },
    custodies: { entity: 'custody', by: { person: 'id' } },
    positions: { entity: 'position', by: { person: 'id' } },
    contributions: { entity: 'contribution', by: { person: 'id' } },
    pensions: { entity: 'pension', by: { person: 'id' } },
    disabilityCertificates: { entity: 'disabilityCertificate', by: { person: 'id' } },
  },
  resolved: {
    death: {
      type: 'date',
      sources: [
        {
          through: 'deaths',
          register: 'death',
          field: 'date',
          where: { not: { fact: { fact: 'revokedAt', of: 'item' }, operator: 'known', value: true } },
          proves: true,
        },
        { through: 'deaths', register: 'cremation', field: 'date', proves: false },
      ],
    },
    birthDate: {
      type: 'date',
      sources: [{ through: 'registrations', register: 'population', field: 'birthDate', proves: false }],
    },
    home: {
      type: 'ref',
      sources: [{ through: 'registrations', register: 'population', field: 'household', proves: false }],
    },
    name: {
      type: 'name',
      sources: [{ through: 'registrations', register: 'population', field: 'name', proves: false }],
    },
  },
})
