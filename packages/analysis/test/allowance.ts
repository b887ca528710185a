import { equal, greaterThan, type Parameter } from '@hedui/core'
import { defineProgramme } from '@hedui/core/decide'

const title = { zh: '虚拟', en: 'invented' }
const standard = { id: 'allowance.standard', type: 'fen', title } as const

/** An invented allowance of one figure for a household with a head. */
export const allowance = defineProgramme({
  ...{ id: 'allowance', version: '1', title, unit: 'household', kind: null },
  ...{ from: '2020-01-01', to: null, basis: [title] },
  figures: { standard },
  members: (m) => ({
    counted: { head: { title, basis: [], when: equal(m.relation, 'head') } },
    notCounted: { nobody: { title, basis: [], when: equal(m.relation, 'nobody') } },
  }),
  facts: (_, { figures }, counting) => ({
    heads: { is: counting.members(), title },
    paid: { is: figures.standard, title, per: 'month' },
  }),
  roundings: ({ paid }) => ({ amount: { title, basis: [], rule: 'down', of: paid, by: 1 } }),
  amount: 'amount',
  conditions: (f) => ({
    head: { title, basis: [], holds: greaterThan(f.heads, 0), shows: ['heads'] },
  }),
})

export const figure = (value: number): Parameter => ({
  ...standard,
  entries: [{ area: '*', from: '2020-01-01', to: null, value, source: 'synthetic', synthetic: true }],
})
