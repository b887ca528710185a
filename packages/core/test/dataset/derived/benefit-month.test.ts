import { describe, expect, it } from 'vitest'
import { codeOfRow } from '../../../src/dataset/column.ts'
import { createDataset, type Dataset } from '../../../src/dataset/dataset.ts'
import { byRow } from '../../../src/dataset/foundation.ts'
import { readingOf } from '../../../src/dataset/reading.ts'
import { rowsWith } from '../../../src/dataset/rows-with.ts'
import { graph } from '../../../src/model/graph.ts'
import { overlay } from '../../../src/run/overlay.ts'
import { idOf } from '../people.ts'
import { rowsOf } from '../values-of.ts'

const [one, two] = [idOf(1), idOf(2)]
const line = { beneficiary: one, programme: 'dibao.rural', month: '2025-09' }
const fields = ['person', 'household', 'programme', 'month', 'township', 'stated']
const rows = (records: object) =>
  rowsOf(createDataset({ graph, records: records as never }), 'benefitMonth', fields).sort()

describe('what a person has of a programme in a month', () => {
  it('is a row for the month of a line of a roll, and for those next to it', () => {
    expect(rows({ enrolment: [{ ...line, township: '东乡' }] })).toEqual([
      [one, null, 'dibao.rural', '2025-08', '东乡', false],
      [one, null, 'dibao.rural', '2025-09', '东乡', true],
      [one, null, 'dibao.rural', '2025-10', '东乡', false],
    ])
  })

  it('is one row for lines of several lists and months', () => {
    const enrolment = [line, line, { ...line, month: '2025-10' }]
    expect(rows({ enrolment, payment: [line] }).map(([, , , month, , stated]) => [month, stated])).toEqual([
      ['2025-08', false],
      ['2025-09', true],
      ['2025-10', true],
      ['2025-11', false],
    ])
  })

  it('is a row for an order to somebody who is on no roll, and none for the months next to it', () => {
    expect(rows({ payment: [line] })).toEqual([[one, null, 'dibao.rural', '2025-09', null, true]])
  })

  it('is a row too, of that month alone, where the programme or the month is not known', () => {
    const enrolment = [
      { ...line, month: '2025' },
      { ...line, month: null },
      { ...line, programme: null },
    ]
    expect(rows({ enrolment, payment: enrolment })).toEqual([
      [one, null, null, '2025-09', null, true],
      [one, null, 'dibao.rural', null, null, true],
      [one, null, 'dibao.rural', '2025', null, true],
    ])
  })

  it('is a row for a household of which a list was published, of nobody and no programme', () => {
    const publication = [{ household: 'dibao:1', month: '2025-09', class: 'dibao' }]
    expect(rows({ publication })).toEqual([[null, 'dibao:1', null, '2025-09', null, true]])
    expect(rows({ publication: [{ month: '2025-09', class: 'dibao' }] })).toEqual([])
  })
})

/** The rows that a person or a household leads to: of those that are gone none does. */
const known = (dataset: Dataset) => {
  const all = rowsOf(dataset, 'benefitMonth', fields)
  const table = dataset.table('benefitMonth')
  const rows = ['person', 'household'].flatMap((field) =>
    Array.from({ length: dataset.table(field).size }, (_, key) =>
      Array.from(rowsWith(table, field, codeOfRow(key))),
    ).flat(),
  )
  return rows.map((row) => all[row]).sort()
}

describe('laid over', () => {
  const records = {
    enrolment: [line, { ...line, month: '2025-10' }],
    payment: [line],
    publication: [{ household: 'dibao:1', month: '2025-09', class: 'dibao' }],
  }
  const more = {
    enrolment: [
      { ...line, month: '2025-11' },
      { ...line, beneficiary: two },
    ],
    publication: [{ household: 'dibao:2', month: '2025-09', class: 'dibao' }],
  }

  it('has the rows that all records together give, and only those that are new are its own', () => {
    const below = createDataset({ graph, records })
    const laid = byRow(overlay(below, { records: more }))
    const whole = createDataset({
      graph,
      records: {
        enrolment: [...records.enrolment, ...more.enrolment],
        payment: records.payment,
        publication: [...records.publication, ...more.publication],
      },
    })
    if (!laid) throw new Error('no way to ask it row by row')
    expect(known(laid)).toEqual(known(whole))
    expect(laid.table('benefitMonth').size - below.table('benefitMonth').size).toBe(6)
  })

  it('leads to the lines of its own month', () => {
    const laid = byRow(overlay(createDataset({ graph, records }), { records: more }))
    if (!laid) throw new Error('no way to ask it row by row')
    const many = readingOf(laid).many('benefitMonth', 'enrolments')
    const counts = rowsOf(laid, 'benefitMonth', ['person', 'month']).map((key, row) => {
      let lines = 0
      many.each(row, () => lines++)
      return [...key, lines]
    })
    expect(counts.filter(([person]) => person === two).sort()).toEqual([
      [two, '2025-08', 0],
      [two, '2025-09', 1],
      [two, '2025-10', 0],
    ])
  })
})
