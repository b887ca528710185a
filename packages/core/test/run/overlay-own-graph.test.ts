import { expect, it } from 'vitest'
import { checkFor } from '../../src/checks/define.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { lessThan } from '../../src/expression/term.ts'
import { defineEntity } from '../../src/model/entity.ts'
import { graph } from '../../src/model/graph.ts'
import { count, month, ref } from '../../src/model/titled.ts'
import { check } from '../../src/run/check.ts'
import { overlay } from '../../src/run/overlay.ts'
import { everywhere } from '../dataset/batch.ts'
import { idOf } from '../dataset/people.ts'

const text = { zh: '测试', en: 'test' }
const household = ref('household', '保障户', 'household')
const person = ref('person', '人员', 'person')

/** Visits whose household, left blank, is that of the plan for the person whatever the month. */
const withVisits = graph.extend({
  plan: defineEntity({ title: text, registers: ['plans'], fields: { person, household } }),
  visit: defineEntity({
    title: text,
    registers: ['visits'],
    fields: {
      person,
      month: month('月份', 'month'),
      rooms: count('间数', 'rooms'),
      household: ref('household', '保障户', 'household', {
        otherwise: { through: 'plans', field: 'household' },
      }),
    },
    many: { plans: { entity: 'plan', by: { person: 'person' } } },
  }),
  visitMonth: defineEntity({
    title: text,
    grain: 'pair',
    fields: { household, month: month('月份', 'month') },
    many: { visits: { entity: 'visit', by: { household: 'household', month: 'month' } } },
    occurs: [{ entity: 'visit', by: { household: 'household', month: 'month' } }],
  }),
})

const fewVisits = checkFor(withVisits)({
  id: 'few-visits',
  number: 'V01',
  version: '1',
  title: text,
  description: text,
  subject: 'visitMonth',
  needs: [],
  about: 'household',
  per: ['household', 'month'],
  severity: 'info',
  tier: 'B',
  options: {},
  facts: (v) => ({ household: v.household, month: v.month, visits: v.many('visits').count() }),
  conditions: (f) => lessThan(f.visits, 2),
  stake: () => ({ month: 'month' }),
  shows: { visits: 'max' },
  message: text,
  evidence: (v) => [v.many('visits').cite()],
  basis: [text],
  innocent: [text],
  next: [text],
})

const months = (plans: readonly string[]) => {
  const records = {
    visit: [{ person: idOf(1), month: '2025-08' }],
    plan: [{ person: idOf(1), household: 'dibao:1' }],
    membership: [{ person: idOf(1), household: 'dibao:1', month: '2025-09' }],
  }
  const dataset = overlay(createDataset({ graph: withVisits, records, coverage: [everywhere('visits')] }), {
    records: { plan: plans.map((of) => ({ person: idOf(1), household: of })) },
  })
  const subjects = ['dibao:1', ...plans].map((id) => ({ entity: 'household', id }) as const)
  return check(dataset, { checks: [fewVisits], asOf: '2025-12-31', subjects }).findings.map(
    ({ periods }) => periods,
  )
}

it('a month that occurred only by what is no longer agreed on is gone', () => {
  expect(months([])).toEqual([['2025-08']])
  expect(months(['dibao:1'])).toEqual([['2025-08']])
  expect(months(['dibao:2'])).toEqual([])
})
