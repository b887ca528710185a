import { describe, expect, it } from 'vitest'
import { checkFor } from '../../src/checks/define.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { equal, greaterThan } from '../../src/expression/term.ts'
import { defineEntity } from '../../src/model/entity.ts'
import { graph } from '../../src/model/graph.ts'
import { date, fen, ref, text } from '../../src/model/titled.ts'
import { check } from '../../src/run/check.ts'
import { everywhere } from './batch.ts'
import { idOf } from './people.ts'

const withLeases = graph.extend({
  lease: defineEntity({
    title: { zh: '租赁备案', en: 'lease' },
    registers: ['leases'],
    fields: {
      landlord: ref('person', '出租人', 'landlord'),
      rent: fen('月租', 'monthly rent'),
      address: text('地址', 'address', { sensitivity: 'address' }),
      from: date('起租日', 'from'),
    },
    one: {},
    many: {
      allowances: { entity: 'enrolment', by: { beneficiary: 'landlord' } },
    },
  }),
})

const landlordOnAssistance = checkFor(withLeases)({
  id: 'landlord-on-assistance',
  number: 'L01',
  version: '1',
  title: { zh: '出租房屋仍享受', en: 'A landlord on assistance' },
  description: { zh: '出租人享受低保。', en: 'A landlord draws the living allowance.' },
  subject: 'lease',
  needs: [['leases'], ['roll']],
  about: 'person',
  per: ['person'],
  severity: 'medium',
  tier: 'B',
  facts: (l) => ({
    person: l.landlord,
    rent: l.rent,
    rolls: l
      .many('allowances')
      .where((e) => equal(e.programme, 'dibao.rural'))
      .count(),
  }),
  conditions: ({ rolls }) => greaterThan(rolls, 0),
  shows: { rent: 'sum' },
  message: { zh: '月租{rent}。', en: 'Rent of {rent} a month.' },
  evidence: (l) => [l.cite('rent'), l.many('allowances').cite()],
  basis: [],
  innocent: [],
  next: [],
})

describe("a host's own register", () => {
  const records = {
    lease: [
      { landlord: idOf(1), rent: 120_000 },
      { landlord: idOf(1), rent: 30_000 },
      { landlord: idOf(2), rent: 90_000 },
    ],
    enrolment: [
      { beneficiary: idOf(1), programme: 'dibao.rural', month: '2025-09' },
      { beneficiary: idOf(2), programme: 'old-age', month: '2025-09' },
    ],
  }
  const input = { checks: [landlordOnAssistance], asOf: '2025-12-31' }

  it('has the standing of a shipped one: a check made for the graph finds by it', () => {
    const dataset = createDataset({ graph: withLeases, records, coverage: [everywhere('roll')] })
    const { findings, skipped } = check(dataset, input)
    expect(skipped).toEqual([])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      message: { zh: '月租1,500.00元。', en: 'Rent of 1,500.00 yuan a month.' },
      evidence: [
        { entity: 'enrolment', row: 1 },
        { entity: 'lease', row: 1 },
        { entity: 'lease', row: 2 },
      ],
    })
  })

  it('is needed like a shipped one', () => {
    const dataset = createDataset({ graph: withLeases, records: { enrolment: records.enrolment } })
    expect(check(dataset, input).skipped).toMatchObject([
      { rule: 'landlord-on-assistance', needs: ['leases'] },
    ])
  })

  it('is not known to the standard graph', () => {
    expect(() => createDataset({ records: { lease: records.lease } })).toThrow(/no entity "lease"/)
  })
})
