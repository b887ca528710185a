import { describe, expectTypeOf, it } from 'vitest'
import type { CheckSpec, checkFor } from '../../src/checks/define.ts'
import { defineCheck } from '../../src/checks/define-check.ts'
import { row } from '../../src/expression/row.ts'
import {
  add,
  greaterThan,
  holds,
  isIn,
  lessThan,
  monthsBetween,
  sub,
  type Term,
} from '../../src/expression/term.ts'
import { defineEntity } from '../../src/model/entity.ts'
import { graph } from '../../src/model/graph.ts'
import * as field from '../../src/model/titled.ts'

const payment = row(graph.entities, 'payment', 'subject')
const death = row(graph.entities, 'death', 'subject')
type Steps<F> = F extends (step: infer S extends string) => unknown ? S : never

describe('an editor completes', () => {
  it('the fields of a row, those that several registers state, and the row itself', () => {
    expectTypeOf<'amount' | 'month' | 'beneficiary' | 'self'>().toExtend<keyof typeof payment>()
    expectTypeOf<'death' | 'birthDate'>().toExtend<keyof ReturnType<typeof payment.to<'beneficiary'>>>()
    expectTypeOf<'amuont'>().not.toExtend<keyof typeof payment>()
  })

  it('the steps to one row and to many', () => {
    expectTypeOf<Steps<typeof death.to>>().toEqualTypeOf<'person' | 'household'>()
    expectTypeOf<Steps<typeof death.many>>().toEqualTypeOf<never>()
    expectTypeOf<'beneficiary' | 'entry' | 'householdMonth'>().toExtend<Steps<typeof payment.to>>()
    expectTypeOf<'recipients' | 'rollLines'>().toExtend<Steps<typeof payment.many>>()
    expectTypeOf<'recipients'>().not.toExtend<Steps<typeof payment.to>>()
    expectTypeOf<'beneficiary'>().not.toExtend<Steps<typeof payment.many>>()
  })

  it('the fields of the rows that a step leads to', () => {
    payment.many('recipients').where((r) => {
      expectTypeOf(r.counted).toEqualTypeOf<Term<'truth'>>()
      expectTypeOf(r.to('person').death).toEqualTypeOf<Term<'date'>>()
      return holds(r.counted)
    })
    expectTypeOf(
      payment
        .to('beneficiary')
        .many('deaths')
        .max((d) => d.date),
    ).toEqualTypeOf<Term<'date'>>()
  })

  it('the registers of a host like our own', () => {
    const own = graph.extend({
      lease: defineEntity({
        title: { zh: '租约', en: 'lease' },
        registers: ['lease'],
        fields: {
          tenant: field.ref('person', '承租人', 'tenant'),
          rent: field.fen('租金', 'rent', { per: 'month' }),
        },
      }),
    })
    const lease = row(own.entities, 'lease', 'subject')
    expectTypeOf(lease.rent).toEqualTypeOf<Term<'fen'>>()
    expectTypeOf(lease.to('tenant').death).toEqualTypeOf<Term<'date'>>()
    expectTypeOf<Parameters<ReturnType<typeof checkFor<typeof own.entities>>>[0]['subject']>().toEqualTypeOf<
      keyof typeof own.entities
    >()
  })
})

it('days and months are not added up', () => {
  // @ts-expect-error days apart are daysBetween
  sub(payment.paidAt, payment.paidAt)
  // @ts-expect-error a later month is addMonths
  add(payment.month, payment.month)
})

describe('a check', () => {
  type Spec = CheckSpec<
    typeof graph.entities,
    'payment',
    { person: Term<'ref'>; month: Term<'month'> },
    Readonly<Record<never, never>>
  >

  it('names only its own facts', () => {
    expectTypeOf<Spec['about']>().toEqualTypeOf<'person' | 'month'>()
    expectTypeOf<Spec['per'][number]>().toEqualTypeOf<'person' | 'month'>()
    expectTypeOf<keyof Spec['shows']>().toEqualTypeOf<'person' | 'month'>()
    expectTypeOf<keyof NonNullable<Spec['factTitles']>>().toEqualTypeOf<'person' | 'month'>()
    expectTypeOf<NonNullable<ReturnType<NonNullable<Spec['stake']>>['month']>>().toEqualTypeOf<
      'person' | 'month'
    >()
  })

  it('knows the kinds of its facts and the names of its options in its conditions', () => {
    const phrase = { zh: '一', en: 'one' }
    defineCheck({
      ...{ id: 'tried', number: 'T01', version: '1', title: phrase, description: phrase, message: phrase },
      ...{ needs: [], severity: 'info', tier: 'D', basis: [], innocent: [], next: [] },
      subject: 'payment',
      options: {
        lag: { type: 'count', title: phrase, unit: phrase, default: 1, source: 'design' },
        layers: { type: 'codes', title: phrase, unit: phrase, default: ['settled'], source: 'design' },
      },
      facts: (p, o) => {
        expectTypeOf<keyof typeof o>().toEqualTypeOf<'lag' | 'layers'>()
        return {
          person: p.beneficiary,
          layer: p.layer,
          amount: p.amount,
          late: monthsBetween(p.month, p.month),
        }
      },
      conditions: (f, o) => {
        expectTypeOf(f.amount).toEqualTypeOf<Term<'fen'>>()
        expectTypeOf(f.late).toEqualTypeOf<Term<'count'>>()
        // @ts-expect-error money is not compared with months
        lessThan(f.amount, f.late)
        // @ts-expect-error there is no such option
        greaterThan(f.late, o.grace)
        return { all: [greaterThan(f.late, o.lag), isIn(f.layer, o.layers)] }
      },
      about: 'person',
      per: ['person'],
      shows: { amount: 'sum' },
      evidence: (p) => [p.cite('amount')],
    })
  })
})
