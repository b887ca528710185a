import fc from 'fast-check'
import type { Aggregate, Condition, Expression, Hop, Operator, Take } from '../../src/expression/node.ts'
import { hosted } from './setting.ts'
import { amount, code, days, months, positive } from './worlds.ts'

export interface Vocabulary {
  /** Whether conditions may ask about knowledge itself, which is not monotone. */
  readonly known: boolean
  readonly takes: readonly Take[]
  /** Whether expressions may use what `setting.ts` gives a run besides its records. */
  readonly setting: boolean
}

type Scope = readonly (readonly [of: string, entity: 'claim' | 'item' | 'part'])[]
const fieldsOf = {
  claim: {
    fen: ['a', 'b', 'bonus'],
    count: ['n'],
    date: ['day', 'until', 'ended'],
    month: ['since'],
    truth: ['flag'],
    code: ['kind', 'other', 'status', 'programme'],
  },
  item: {
    fen: ['value', 'bonus'],
    count: ['n'],
    date: ['day'],
    month: [],
    truth: ['flag'],
    code: ['kind', 'status', 'programme'],
  },
  part: { fen: ['value'], count: [], date: [], month: [], truth: ['flag'], code: ['kind'] },
} as const
type Kind = keyof (typeof fieldsOf)['claim']

const order: readonly Operator[] = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
]
const pair = <T>(x: fc.Arbitrary<T>) => fc.tuple(x, x)
const node = <T>(x: fc.Arbitrary<T>): fc.Arbitrary<Expression> => x as unknown as fc.Arbitrary<Expression>

interface Language {
  readonly fen: fc.Arbitrary<Expression>
  readonly count: fc.Arbitrary<Expression>
  readonly date: fc.Arbitrary<Expression>
  readonly month: fc.Arbitrary<Expression>
  readonly condition: fc.Arbitrary<Condition>
}

/** Conditions and expressions over the rows in `scope`; paths go on from the last of them, `steps` deep. */
function language(vocabulary: Vocabulary, scope: Scope, steps: number): Language {
  const fields = (kind: Kind) =>
    scope.flatMap(([of, entity]) =>
      (fieldsOf[entity][kind] as readonly string[]).map((fact) => ({ fact, of })),
    )
  const at = (kind: Kind) => {
    const list = fields(kind)
    return list.length > 0 ? [node(fc.constantFrom(...list))] : []
  }
  const [of, entity] = scope.at(-1) as Scope[number]
  const related: Aggregates | undefined =
    steps > 0 ? aggregates(vocabulary, scope, of, entity, steps) : undefined
  const literal = (kind: Kind, value: fc.Arbitrary<string | number>) =>
    node(fc.record({ value, type: fc.constant(kind) }))
  /** Of 0 or more. */
  const counted = (kind: 'fen' | 'count') =>
    fc.oneof(
      literal(kind, positive),
      ...(entity === 'claim' ? [] : [node(fc.constant({ fact: 'value', of }))]),
      ...at('count'),
    )
  const above0 = node(
    fc.record({ max: fc.tuple(counted('count'), literal('count', fc.integer({ min: 1, max: 4 }))) }),
  )
  const rounding = fc.constantFrom('down', 'up', 'half-up')
  const figure = node(
    fc.record(
      {
        parameter: fc.constantFrom('standard', 'gapped'),
        on: fc.oneof(literal('date', days), ...at('date')),
        kind: fc.oneof(...at('code')),
      },
      { requiredKeys: ['parameter', 'on'] },
    ),
  )
  const depth = { depthSize: 'small', maxDepth: 2, withCrossShrink: true } as const

  return fc.letrec<{
    fen: Expression
    count: Expression
    date: Expression
    month: Expression
    condition: Condition
  }>((tie) => ({
    fen: fc.oneof(
      depth,
      ...at('fen'),
      literal('fen', amount),
      node(fc.record({ add: pair(tie('fen')) })),
      node(fc.record({ sub: pair(tie('fen')) })),
      node(fc.record({ min: pair(tie('fen')) })),
      node(fc.record({ max: pair(tie('fen')) })),
      node(fc.record({ mul: fc.tuple(tie('fen'), literal('count', fc.integer({ min: -2, max: 2 }))) })),
      node(fc.record({ if: fc.tuple(tie('condition'), tie('fen'), tie('fen')) })),
      node(fc.record({ mulDiv: fc.tuple(counted('fen'), counted('count'), above0), rounding })),
      ...(vocabulary.known ? [node(fc.record({ coalesce: pair(tie('fen')) }))] : []),
      ...(vocabulary.setting
        ? [figure, node(fc.constantFrom({ option: 'limit' }, { host: 'a', type: hosted.a }))]
        : []),
      ...(related ? [related.fen] : []),
    ),
    count: fc.oneof(
      depth,
      literal('count', positive),
      ...at('count'),
      node(fc.record({ monthsBetween: pair(tie('month')) })),
      node(fc.record({ daysBetween: pair(tie('date')) })),
      node(fc.record({ age: pair(tie('date')) })),
      ...(related ? [related.count] : []),
    ),
    date: fc.oneof(
      depth,
      literal('date', days),
      ...at('date'),
      node(fc.record({ firstDay: tie('month') })),
      node(fc.record({ max: pair(tie('date')) })),
      ...(vocabulary.setting
        ? [node(fc.constantFrom({ asOf: true }, { host: 'day', type: hosted.day }))]
        : []),
      ...(related ? [related.date] : []),
    ),
    month: fc.oneof(
      depth,
      literal('month', months),
      ...at('month'),
      node(fc.record({ month: tie('date') })),
      node(fc.record({ addMonths: fc.tuple(tie('month'), literal('count', fc.nat(3))) })),
    ),
    condition: fc.oneof(
      depth,
      ...(['fen', 'count', 'date', 'month'] as const).map((kind) =>
        fc.record({ fact: tie(kind), operator: fc.constantFrom(...order), value: tie(kind) }),
      ),
      ...at('truth').map((flag) =>
        fc.record({ fact: flag, operator: fc.constant('equal' as const), value: fc.boolean() }),
      ),
      ...at('code').map((text) =>
        fc.record({
          fact: text,
          operator: fc.constantFrom('equal' as const, 'notEqual' as const),
          value: fc.oneof(code, text),
        }),
      ),
      ...at('code').map((text) =>
        fc.record({
          fact: text,
          operator: fc.constantFrom('in' as const, 'notIn' as const),
          value: fc.uniqueArray(code, { minLength: 1, maxLength: 2 }),
        }),
      ),
      ...(vocabulary.known
        ? [...at('fen'), ...at('date'), ...at('code'), ...at('truth')].map((fact) =>
            fc.record({ fact, operator: fc.constant('known' as const), value: fc.boolean() }),
          )
        : []),
      ...(related ? [related.exists] : []),
      fc.record({
        fact: fc.record({ truth: tie('condition') }),
        operator: fc.constant('equal' as const),
        value: fc.boolean(),
      }),
      ...(vocabulary.setting
        ? [
            fc.constant({ condition: 'flagged' }),
            ...at('code').map((text) =>
              fc.record({
                fact: text,
                operator: fc.constantFrom('in' as const, 'notIn' as const),
                value: fc.constant({ option: 'kinds' }),
              }),
            ),
          ]
        : []),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({
        atLeast: fc.integer({ min: 1, max: 3 }),
        of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
      }),
    ) as fc.Arbitrary<Condition>,
  }))
}

interface Aggregates {
  readonly fen: fc.Arbitrary<Expression>
  readonly count: fc.Arbitrary<Expression>
  readonly date: fc.Arbitrary<Expression>
  readonly exists: fc.Arbitrary<Condition>
}

function aggregates(
  vocabulary: Vocabulary,
  scope: Scope,
  of: string,
  entity: string,
  steps: number,
): Aggregates {
  const [to, next] = entity === 'claim' ? (['items', 'item'] as const) : (['parts', 'part'] as const)
  const inner = language(vocabulary, [...scope, [to, next]], next === 'part' ? 0 : steps - 1)
  const outer = scope.map(([name, of]) => ({ fact: of === 'part' ? 'kind' : 'programme', of: name }))
  const ofOne = fc.record({
    fact: fc.constant({ fact: 'programme', of: to }),
    operator: fc.constant('equal' as const),
    value: fc.oneof(code, fc.constantFrom<Expression>(...outer)),
  })
  const where =
    next === 'part'
      ? inner.condition
      : fc.oneof(inner.condition, ofOne, fc.record({ all: fc.tuple(inner.condition, ofOne) }))
  const hop = fc.record(
    {
      to: next === 'item' ? fc.constantFrom(to, 'itemsOfProgramme') : fc.constant(to),
      as: fc.constant(to),
      registers: fc.subarray(next === 'item' ? ['items', 'more-items'] : ['parts'], { minLength: 1 }),
      where,
    },
    { requiredKeys: ['to', 'as'] },
  )
  const further = fc.constant<Hop>({ to: 'parts', as: 'further' })
  const path = next === 'item' ? fc.oneof(fc.tuple(hop), fc.tuple(hop, further)) : fc.tuple(hop)
  const takes = (...list: Take[]) =>
    fc.constantFrom(...list.filter((take) => vocabulary.takes.includes(take)))
  const taking = (
    take: fc.Arbitrary<Take>,
    more: Record<string, fc.Arbitrary<unknown>>,
  ): fc.Arbitrary<Aggregate> =>
    fc.record({ take, of: fc.constant(of), path: fc.tuple(hop), ...more }) as fc.Arbitrary<Aggregate>
  const money = fc.constantFrom(
    { fact: 'value', of: to },
    ...(next === 'item' ? [{ fact: 'bonus', of: to }] : []),
  )
  const latest = vocabulary.takes.includes('latest') && next === 'item'
  return {
    fen: fc.oneof(
      taking(takes('sum', 'min', 'max'), { value: money }),
      ...(latest
        ? [taking(fc.constant('latest'), { value: money, by: fc.constant({ fact: 'day', of: to }) })]
        : []),
    ),
    count: fc.oneof(
      fc.record({
        take: fc.constant('count' as const),
        of: fc.constant(of),
        path,
      }) as fc.Arbitrary<Aggregate>,
      taking(fc.constant('countDistinct'), { value: fc.constant({ fact: 'kind', of: to }) }),
    ),
    date:
      next === 'item'
        ? taking(takes('min', 'max'), { value: fc.constant({ fact: 'day', of: to }) })
        : fc.constant<Expression>({ value: '2025-01-01', type: 'date' }),
    exists: fc.record({
      fact: fc.record({
        take: fc.constant('exists' as const),
        of: fc.constant(of),
        path,
      }) as fc.Arbitrary<Aggregate>,
      operator: fc.constant('equal' as const),
      value: fc.boolean(),
    }),
  }
}

const scope: Scope = [['subject', 'claim']]

export const everything: Vocabulary = {
  known: true,
  takes: ['exists', 'count', 'countDistinct', 'sum', 'min', 'max', 'latest'],
  setting: false,
}

/** Conditions of a claim, its items and their parts. */
export const conditions = (vocabulary: Vocabulary): fc.Arbitrary<Condition> =>
  language(vocabulary, scope, 2).condition

/** Expressions of a claim whose values are bounds. */
export function expressions(vocabulary: Vocabulary): fc.Arbitrary<Expression> {
  const { fen, count, date, month } = language(vocabulary, scope, 2)
  return fc.oneof(fen, count, date, month)
}
