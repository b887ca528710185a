import { describe, expectTypeOf, it } from 'vitest'
import { row } from '../../src/expression/row.ts'
import { add, equal, greaterThan, isIn, mul, type Term } from '../../src/expression/term.ts'
import { graph } from '../../src/model/graph.ts'

const p = row(graph.entities, 'payment', 'subject')

describe('the builder', () => {
  it('knows the kind of every field and of what lies beyond', () => {
    expectTypeOf(p.amount).toEqualTypeOf<Term<'fen'>>()
    expectTypeOf(p.to('beneficiary').death).toEqualTypeOf<Term<'date'>>()
    expectTypeOf(p.to('entry').repeatable).toEqualTypeOf<Term<'truth'>>()
    expectTypeOf(p.to('beneficiary').many('deaths').count()).toEqualTypeOf<Term<'count'>>()
  })

  it('refuses what cannot be meant', () => {
    // @ts-expect-error a payment has no field of this name
    p.amuont
    // @ts-expect-error a payment does not lead to a spouse
    p.to('spouse')
    // @ts-expect-error money is no month
    greaterThan(p.amount, p.month)
    // @ts-expect-error money is a number
    equal(p.amount, '860')
    // @ts-expect-error codes have no order
    greaterThan(p.programme, 'tekun')
    // @ts-expect-error codes are texts
    isIn(p.programme, [1])
    // @ts-expect-error days are not added to money
    add(p.amount, p.paidAt)
    // @ts-expect-error a product of two facts is not linear
    mul(p.amount, p.amount)
    // @ts-expect-error the field is none of a death
    p.to('beneficiary').many('deaths').cite('amount')
  })
})
