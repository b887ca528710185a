import { describe, expect, it } from 'vitest'
import { createDataset } from '../../../src/dataset/dataset.ts'
import type { HostRecord } from '../../../src/dataset/host.ts'
import { testCatalogue } from '../catalogue.ts'
import { idOf } from '../people.ts'
import { rowsOf } from '../values-of.ts'

const [head, wife, child] = [idOf(1), idOf(2), idOf(3)]
const order = { beneficiary: head, month: '2025-09', layer: 'settled', amount: 86_000 }
const member = (person: string, counted: boolean | null = true, month = '2025-09') => ({
  household: 'dibao:1',
  person,
  month,
  counted,
})

const recipients = (payment: HostRecord, membership: readonly HostRecord[] = []) => {
  const dataset = createDataset({ records: { payment: [payment], membership }, catalogue: testCatalogue })
  return rowsOf(dataset, 'recipient', ['person', 'counted'])
}

describe('whom a payment is for', () => {
  it('a personal benefit: the payee, whatever household is written beside it', () => {
    const list = [member(wife)]
    expect(recipients({ ...order, programme: 'old-age' }, list)).toEqual([[head, true]])
    expect(recipients({ ...order, programme: 'old-age', household: 'dibao:1' }, list)).toEqual([[head, true]])
  })

  it('a household benefit: the members of that month, counted or not', () => {
    const list = [member(head), member(wife, false), member(child, null), member(idOf(4), true, '2025-08')]
    expect(recipients({ ...order, programme: 'dibao.rural', household: 'dibao:1' }, list)).toEqual([
      [head, true],
      [wife, false],
      [child, null],
    ])
  })

  it('a household benefit: not the payee, where the list does not have him', () => {
    const list = [member(wife)]
    expect(recipients({ ...order, programme: 'dibao.rural', household: 'dibao:1' }, list)).toEqual([
      [wife, true],
    ])
  })

  it('a household benefit: each member once, as the line that counts him most has him', () => {
    const payment = { ...order, programme: 'dibao.rural', household: 'dibao:1' }
    const list = [member(head, false), member(wife), member(head), member(child, null), member(wife)]
    const again = [...list, member(head), member(child, false)]
    const dataset = createDataset({
      records: { payment: [payment, payment], membership: again },
      catalogue: testCatalogue,
    })
    const each = (row: number) => [
      [row, head, true, 2],
      [row, wife, true, 1],
      [row, child, null, 3],
    ]
    expect(rowsOf(dataset, 'recipient', ['payment', 'person', 'counted', 'membership'])).toEqual([
      ...each(0),
      ...each(1),
    ])
  })

  it('a household benefit: every member whom nobody can name', () => {
    const payment = { ...order, programme: 'dibao.rural', household: 'dibao:1' }
    const nobody = { ...member(head), person: null }
    expect(recipients(payment, [nobody, nobody])).toHaveLength(2)
  })

  it('a household benefit without a member list: possibly the payee', () => {
    expect(recipients({ ...order, programme: 'dibao.rural', household: 'dibao:1' })).toEqual([[head, null]])
    expect(recipients({ ...order, programme: 'dibao.rural' })).toEqual([[head, null]])
  })

  it('a programme that no catalogue knows: the members where there is a list, else possibly the payee', () => {
    const payment = { ...order, programme: '某项目' }
    expect(recipients({ ...payment, household: 'dibao:1' }, [member(wife)])).toEqual([[wife, true]])
    expect(recipients(payment)).toEqual([[head, null]])
  })

  it('a programme that no catalogue knows, on a roll of persons: the payee', () => {
    const dataset = createDataset({
      records: {
        payment: [{ ...order, programme: '某项目' }],
        enrolment: [{ beneficiary: head, month: '2025-09', programme: '某项目', household: null }],
      },
    })
    expect(rowsOf(dataset, 'recipient', ['person', 'counted'])).toEqual([[head, true]])
  })

  it('carries the programme, layer and month of the payment and the line of the member list', () => {
    const payment = { ...order, programme: 'dibao.rural', household: 'dibao:1' }
    const dataset = createDataset({
      records: { payment: [payment], membership: [member(wife)] },
      catalogue: testCatalogue,
    })
    expect(rowsOf(dataset, 'recipient', ['payment', 'programme', 'layer', 'month', 'membership'])).toEqual([
      [0, 'dibao.rural', 'settled', '2025-09', 0],
    ])
  })
})
