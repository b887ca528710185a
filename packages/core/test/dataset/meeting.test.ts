import { describe, expect, it } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { Meeting } from '../../src/dataset/meeting.ts'
import type { Relation } from '../../src/model/entity.ts'
import { idOf } from './people.ts'

const months = Array.from(
  { length: 40 },
  (_, i) => `${2020 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, '0')}`,
)
const programme = 'dibao.rural'
const dataset = createDataset({
  records: {
    enrolment: months.map((month) => ({ beneficiary: idOf(1), household: 'dibao:1', programme, month })),
    payment: [...months, '2024-12'].map((month) => ({ beneficiary: idOf(1), programme, month })),
  },
})
const { table, dictionary } = dataset
const meeting = (by: Relation['by']) =>
  new Meeting(table('payment'), { entity: 'enrolment', by }, table, dictionary)

describe('rows that share a field with many others', () => {
  it('are found however often they are asked for', () => {
    const lines = meeting({ beneficiary: 'beneficiary', month: 'month' })
    const twice = [...months, ...months].map((_, i) => lines.from(i % months.length))
    expect(twice).toEqual([...months, ...months].map((_, i) => [i % months.length]))
    expect(lines.from(months.length)).toEqual([])
  })

  it('are the same list where the same is asked again', () => {
    const lines = meeting({ beneficiary: 'beneficiary', programme: 'programme' })
    expect(lines.from(0)).toHaveLength(months.length)
    expect(lines.from(1)).toBe(lines.from(0))
  })
})
