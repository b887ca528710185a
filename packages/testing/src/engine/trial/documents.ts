import type { Aggregate, Condition, Expression, Operator } from '@hedui/core'
import fc from 'fast-check'
import { literals } from './worlds.ts'

type Typed = 'fen' | 'count' | 'date' | 'month' | 'code' | 'truth'
type Language = Readonly<Record<Typed, Expression>> & { readonly condition: Condition }

const equality: readonly Operator[] = ['equal', 'notEqual']
const order: readonly Operator[] = [
  ...equality,
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]
const field = (...names: readonly string[]): fc.Arbitrary<Expression> =>
  fc.constantFrom(...names).map((fact) => ({ fact }))
const of = (fact: string): Expression => ({ fact, of: 'note' })
const constant = (type: 'fen' | 'count' | 'date' | 'month'): fc.Arbitrary<Expression> =>
  (literals[type] as fc.Arbitrary<string | number>).map((value) => ({ value, type }))

/** Which notes count: all, those flagged, or those dearer than something of the paper. */
const where: fc.Arbitrary<Condition | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.boolean().map((value) => ({ fact: of('flag'), operator: 'equal' as const, value })),
  field('a', 'n').map((fact) => ({
    fact: of('value'),
    operator: 'greaterThan' as const,
    value: { ...(fact as { fact: string }), of: 'subject' },
  })),
  literals.code.map((value) => ({ not: { fact: of('kind'), operator: 'equal' as const, value } })),
)
const related = (take: Aggregate['take'], value?: Expression, by?: Expression): fc.Arbitrary<Expression> =>
  fc.tuple(where, fc.subarray(['notes', 'slips'], { minLength: 1 })).map(([condition, registers]) => ({
    take,
    path: [{ to: 'notes', as: 'note', registers, ...(condition && { where: condition }) }],
    ...(value && { value }),
    ...(by && { by }),
  }))

const compared = (
  left: fc.Arbitrary<Expression>,
  operators: readonly Operator[],
  right: fc.Arbitrary<unknown>,
): fc.Arbitrary<Condition> =>
  fc.tuple(left, fc.constantFrom(...operators), right).map(
    ([fact, operator, value]) =>
      ({
        fact: 'fact' in fact && Object.keys(fact).length === 1 ? fact.fact : fact,
        operator,
        value,
      }) as Condition,
  )

const list = (value: fc.Arbitrary<unknown>) => fc.array(value, { minLength: 1, maxLength: 3 })
const membership = ['in', 'notIn'] as const

/** Rule documents over the trial model; with `known` also such as ask about knowledge itself. */
export function documents({ known }: { readonly known: boolean }): fc.Arbitrary<Condition> {
  const shallow = { depthSize: 'small', maxDepth: 2, withCrossShrink: true } as const
  return fc.letrec<Language>((tie) => {
    const two = (type: Typed) => fc.tuple(tie(type), tie(type)) as fc.Arbitrary<[Expression, Expression]>
    const branch = (type: Typed): fc.Arbitrary<Expression> =>
      fc.tuple(tie('condition'), tie(type), tie(type)).map((parts) => ({ if: parts }))
    const conditions = fc.array(tie('condition'), { minLength: 1, maxLength: 3 })
    return {
      fen: fc.oneof(
        shallow,
        field('a', 'b', 'bonus'),
        constant('fen'),
        two('fen').map((add) => ({ add })),
        two('fen').map((sub) => ({ sub })),
        two('fen').map((max) => ({ max })),
        fc
          .tuple(tie('fen'), fc.integer({ min: -2, max: 2 }))
          .map(([fen, value]) => ({ mul: [fen, { value, type: 'count' as const }] as const })),
        branch('fen'),
        related('sum', of('value')),
        related('max', of('value')),
        related('latest', of('value'), of('day')),
      ),
      count: fc.oneof(
        shallow,
        field('n'),
        constant('count'),
        fc.constant({ fact: 'size', to: ['place'] }),
        two('month').map((monthsBetween) => ({ monthsBetween })),
        two('date').map((daysBetween) => ({ daysBetween })),
        related('count'),
        related('countDistinct', of('kind')),
      ),
      date: fc.oneof(
        shallow,
        field('day', 'until', 'ended'),
        constant('date'),
        two('date').map((min) => ({ min })),
        branch('date'),
        related('min', of('day')),
      ),
      month: fc.oneof(
        shallow,
        field('since'),
        constant('month'),
        tie('date').map((month) => ({ month })),
      ),
      code: field('kind', 'other', 'mark'),
      truth: fc.oneof(
        shallow,
        field('p', 'q'),
        related('exists'),
        tie('condition').map((truth) => ({ truth })),
      ),
      condition: fc.oneof(
        shallow,
        compared(tie('truth'), equality, fc.boolean()),
        compared(tie('code'), equality, fc.oneof(literals.code, tie('code'))),
        compared(tie('code'), membership, list(literals.code)),
        ...(['fen', 'count', 'date', 'month'] as const).flatMap((type) => [
          compared(tie(type), order, fc.oneof(tie(type), literals[type])),
          compared(tie(type), membership, list(literals[type])),
        ]),
        ...(known
          ? (['fen', 'date', 'code', 'truth'] as const).map((type) =>
              compared(tie(type), ['known'], fc.boolean()),
            )
          : []),
        tie('condition').map((not) => ({ not })),
        conditions.map((all) => ({ all })),
        conditions.map((any) => ({ any })),
        fc.tuple(fc.integer({ min: 1, max: 3 }), conditions).map(([atLeast, c]) => ({ atLeast, of: c })),
      ),
    }
  }).condition
}
