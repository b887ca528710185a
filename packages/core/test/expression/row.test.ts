import { describe, expect, it } from 'vitest'
import type { Hop } from '../../src/expression/node.ts'
import { row } from '../../src/expression/row.ts'
import { all, equal, greaterThan, holds, notEqual } from '../../src/expression/term.ts'
import { graph } from '../../src/model/graph.ts'

const rowOf = <N extends keyof typeof graph.entities>(entity: N) => row(graph.entities, entity, 'subject')

describe('one row', () => {
  it('has its fields, with their kinds', () => {
    expect(rowOf('payment').amount).toEqual({ type: 'fen', node: { fact: 'amount', of: 'subject' } })
    expect(rowOf('payment').month.type).toBe('month')
  })

  it('has what registers resolve', () => {
    expect(rowOf('person').death).toEqual({ type: 'date', node: { fact: 'death', of: 'subject' } })
  })

  it('leads on by references and to-one relations', () => {
    expect(rowOf('recipient').to('payment').to('entry').repeatable.node).toEqual({
      fact: 'repeatable',
      of: 'subject',
      to: ['payment', 'entry'],
    })
  })

  it('is a value itself', () => {
    expect(rowOf('payment').self).toEqual({ type: 'ref', node: { fact: 'id', of: 'subject' } })
    expect(rowOf('payment').to('beneficiary').self.node).toMatchObject({ to: ['beneficiary'] })
  })

  it('may be cited, with a field or without', () => {
    expect(rowOf('payment').cite('amount')).toEqual({ cite: { fact: 'id', of: 'subject' }, field: 'amount' })
    expect(rowOf('payment').to('beneficiary').cite()).toEqual({
      cite: { fact: 'id', of: 'subject', to: ['beneficiary'] },
    })
  })
})

describe('the rows of a relation', () => {
  const names = (path: readonly Hop[]) => path.map(({ to }) => to)

  it('go by every step from the row', () => {
    const { node } = rowOf('payment').to('beneficiary').many('deaths').count()
    expect(node).toMatchObject({ take: 'count', of: 'subject' })
    expect(names((node as { path: readonly Hop[] }).path)).toEqual(['beneficiary', 'deaths'])
  })

  it('go on along further relations', () => {
    const { node } = rowOf('household').many('months').along('memberships').count()
    expect(names((node as { path: readonly Hop[] }).path)).toEqual(['months', 'memberships'])
  })

  it('go on to what a reference or a to-one relation leads to', () => {
    const { node } = rowOf('household')
      .many('months')
      .along('memberships')
      .to('person')
      .along('memberships')
      .to('householdMonth')
      .countDistinct((home) => home.month)
    const { path, value } = node as { path: readonly Hop[]; value: unknown }
    expect(names(path)).toEqual(['months', 'memberships', 'person', 'memberships', 'householdMonth'])
    expect(value).toEqual({ fact: 'month', of: path.at(-1)?.as })
  })

  it('have the kind of the value that is taken', () => {
    const payments = rowOf('person').many('payments')
    expect(payments.exists().type).toBe('truth')
    expect(payments.count().type).toBe('count')
    expect(payments.countDistinct((p) => p.programme).type).toBe('count')
    expect(payments.sum((p) => p.amount).type).toBe('fen')
    expect(payments.max((p) => p.month).type).toBe('month')
    expect(
      payments.latest(
        (p) => p.amount,
        (p) => p.paidAt,
      ),
    ).toMatchObject({ type: 'fen', node: { value: { fact: 'amount' }, by: { fact: 'paidAt' } } })
  })

  it('may be limited to registers, and cited', () => {
    const paid = rowOf('person').many('payments').from('payment')
    expect(paid.cite('amount')).toMatchObject({
      cite: [{ to: 'payments', registers: ['payment'] }],
      field: 'amount',
    })
  })

  /** Names that a hop gives, each with how often. */
  const given = (value: unknown): string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => (key === 'as' ? [inner as string] : given(inner)))

  it('have a name of their own on every path, so that two of them may be compared', () => {
    const person = rowOf('person')
    const payments = person.many('payments')
    const twice = payments
      .where((p) => greaterThan(p.amount, 0))
      .where((p) =>
        holds(payments.where((q) => all(equal(q.month, p.month), notEqual(q.self, p.self))).exists()),
      )
    const all2 = given(twice.count().node)
    expect(new Set(all2).size).toBe(all2.length)
    expect(all2).toHaveLength(2)
  })

  it('have names that do not depend on what was built before', () => {
    const build = () => {
      const person = rowOf('person')
      return person
        .many('payments')
        .where((p) => equal(p.layer, 'settled'))
        .sum((p) => p.amount).node
    }
    expect(build()).toEqual(build())
  })
})
