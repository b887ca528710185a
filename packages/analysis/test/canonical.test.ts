import { select, tableOf } from '@hedui/analysis'
import { createDataset, graph, row } from '@hedui/core'
import { idOf } from '@hedui/testing'
import { describe, expect, it } from 'vitest'

const [who, wife] = [idOf(1), idOf(2)]
const dataset = createDataset({
  catalogue: [],
  records: {
    payment: [
      { beneficiary: who, programme: 'dibao', month: '2025-09', amount: 10_000, layer: 'settled' },
      { beneficiary: who, programme: 'dibao', month: '2025-10', amount: null, layer: 'settled' },
      { beneficiary: wife, programme: 'old-age', month: '2025', amount: 5_000, layer: 'settled' },
    ],
    registration: [{ person: who, household: 'hukou:1', birthDate: '1950-03-07', name: '张三' }],
  },
})
const asOf = '2025-12-31'
const dear = { fact: 'amount', operator: 'greaterThan', value: 8_000 } as const

describe('select', () => {
  it('finds the records for which a condition surely holds, and names those for which it may', () => {
    const { rows, undetermined } = select(dataset, { subject: 'payment', where: dear, asOf })
    expect([[...rows], [...undetermined]]).toEqual([[0], [1]])
  })

  it('asks what registers say, through a fact', () => {
    const r = row(graph.entities, 'payment', 'subject')
    const old = { fact: 'bornAt', operator: 'lessThan', value: '1960-01-01' } as const
    const { rows } = select(dataset, {
      subject: 'payment',
      where: { all: [old, dear] },
      facts: { bornAt: r.to('beneficiary').birthDate },
      asOf,
    })
    expect([...rows]).toEqual([0])
  })

  it.each([
    [{ fact: 'amont', operator: 'equal', value: 1 } as const, 'amount'],
    [{ fact: 'amount', operator: 'equal', value: '1 yuan' } as const, 'where'],
    [{ all: [] }, 'where'],
  ])('refuses %j and says what was meant', (where, said) => {
    expect(() => select(dataset, { subject: 'payment', where, asOf })).toThrowError(
      expect.objectContaining({ code: 'rule.invalid', message: expect.stringContaining(said) }),
    )
  })

  it('refuses an entity that there is not', () => {
    expect(() => select(dataset, { subject: 'payments', where: dear, asOf })).toThrowError(
      expect.objectContaining({ code: 'dataset.entity' }),
    )
  })
})

describe('a canonical table', () => {
  it('becomes an arquero table, with the place of each record; what is not exactly known is null', () => {
    const fields = ['beneficiary', 'month', 'amount', 'household']
    expect(tableOf(dataset, 'payment', { asOf, fields, places: true }).objects()).toEqual([
      {
        file: '(payment)',
        sheet: null,
        row: 1,
        beneficiary: who,
        month: '2025-09',
        amount: 10_000,
        household: null,
      },
      {
        file: '(payment)',
        sheet: null,
        row: 2,
        beneficiary: who,
        month: '2025-10',
        amount: null,
        household: null,
      },
      {
        file: '(payment)',
        sheet: null,
        row: 3,
        beneficiary: wife,
        month: null,
        amount: 5_000,
        household: null,
      },
    ])
  })

  it('may hold facts beside fields, of the rows that were selected', () => {
    const r = row(graph.entities, 'payment', 'subject')
    const { rows } = select(dataset, { subject: 'payment', where: dear, asOf })
    const home = r.to('beneficiary').home
    expect(tableOf(dataset, 'payment', { asOf, rows, fields: [], facts: { home } }).objects()).toEqual([
      { home: 'hukou:1' },
    ])
  })

  it.each(Object.keys(graph.entities))('goes in: %s', (entity) => {
    const table = tableOf(dataset, entity, { asOf })
    expect(table.columnNames()).toEqual(
      expect.arrayContaining(Object.keys(dataset.table(entity).entity.fields)),
    )
    expect(table.numRows()).toBe(dataset.table(entity).size)
  })

  it('of keys holds the key and what registers say of it', () => {
    const [person] = tableOf(dataset, 'person', { asOf }).objects() as Record<string, unknown>[]
    expect(person).toEqual({ id: who, death: null, birthDate: '1950-03-07', home: 'hukou:1', name: '张三' })
  })
})
