import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/dataset/dataset.ts'
import { batch } from '../batch.ts'
import { damaged, idOf } from '../people.ts'
import { rowsOf, valuesOf } from '../values-of.ts'

const roll = batch({
  register: 'roll',
  makes: ['enrolment', 'payment'],
  rows: [
    {
      beneficiary: idOf(1),
      name: '张三',
      guardian: damaged(2),
      guardianName: '李四',
      amount: 0,
      account: '无',
    },
    { beneficiary: null, name: '王五', programme: 'tekun', month: '2025-09' },
  ],
  compulsory: ['beneficiary', 'name', 'amount', 'account'],
})
const dataset = createDataset({ batches: [roll] })

describe('identifiers', () => {
  it('are the numbers of each record as they are written, with the name beside them', () => {
    const fields = ['record', 'field', 'number', 'name', 'state']
    expect(rowsOf(dataset, 'identifier', fields)).toEqual([
      [0, 'beneficiary', idOf(1), '张三', 'ok'],
      [0, 'guardian', damaged(2), '李四', 'check-digit'],
    ])
  })

  it('tell the birth date in a number that checks out', () => {
    expect(valuesOf(dataset, 'identifier', 'birthDate')).toEqual(['1960-01-01', null])
  })

  it('tell which division issued a number; nobody knows of residence permits', () => {
    const others = ['510922198807289129', '830000199204249189', '931840198002290014', 'USA310000000001']
    const numbers = ['341525500101001', ...others]
    const given = createDataset({ records: { payment: numbers.map((beneficiary) => ({ beneficiary })) } })
    expect(valuesOf(given, 'identifier', 'issuedIn')).toEqual(['341525', '510922', null, null, null])
  })

  it('keep an old number as it is, and name the person of the new one', () => {
    const old = createDataset({ records: { payment: [{ beneficiary: '341525500101001' }] } })
    expect(rowsOf(old, 'identifier', ['number', 'person', 'state'])).toEqual([
      ['341525500101001', '341525195001010013', 'legacy-15'],
    ])
  })

  it('are named once for a record that states several entities', () => {
    expect(dataset.table('identifier').size).toBe(2)
  })
})

describe('gaps', () => {
  it('are compulsory cells that state nothing; zero and words are values', () => {
    expect(rowsOf(dataset, 'gap', ['record', 'field', 'name', 'register', 'programme', 'month'])).toEqual([
      [1, 'beneficiary', '王五', 'roll', 'tekun', '2025-09'],
      [1, 'amount', '王五', 'roll', 'tekun', '2025-09'],
      [1, 'account', '王五', 'roll', 'tekun', '2025-09'],
    ])
  })

  it('are about the person whom the record is about, who may be a surrogate', () => {
    const [person] = [...new Set(valuesOf(dataset, 'gap', 'person'))]
    expect(person).toMatch(/^\?/)
    expect(valuesOf(dataset, 'payment', 'beneficiary')[1]).toBe(person)
  })
})

describe('a second person whom a record may name', () => {
  const rows = [{ beneficiary: idOf(1), name: '张三', guardian: null, guardianName: '李四' }]
  const compulsory = ['guardian']
  const named = createDataset({
    batches: [batch({ register: 'roll', makes: ['enrolment'], rows, compulsory })],
  })

  it('is a gap of the one whom the record is about, where compulsory and blank', () => {
    expect(rowsOf(named, 'gap', ['field', 'person', 'name'])).toEqual([['guardian', idOf(1), '张三']])
  })

  it('is nobody where blank', () => {
    expect(named.table('person').keys).toEqual([idOf(1)])
  })
})

describe('records', () => {
  it('are all rows, with register, programme and month', () => {
    expect(rowsOf(dataset, 'record', ['register', 'programme', 'month'])).toEqual([
      ['roll', null, null],
      ['roll', 'tekun', '2025-09'],
    ])
  })
})
