import { expectTypeOf, test } from 'vitest'
import {
  type Adapter,
  column,
  count,
  date,
  defineAdapter,
  flag,
  name,
  nationalId,
  optional,
  text,
  yuan,
} from '../../src/index.ts'

const about = {
  id: 'x',
  version: '1',
  department: 'x',
  register: 'death',
  title: { zh: 'x', en: 'x' },
} as const
const columns = { person: column(nationalId, '身份证号'), date: column(date, '死亡日期') }

test('a complete adapter compiles', () => {
  expectTypeOf(
    defineAdapter({ ...about, makes: ['death'], columns, key: ['person'] }),
  ).toEqualTypeOf<Adapter>()
})

test('a field that no entity of `makes` has does not', () => {
  const amount = { ...columns, amount: column(yuan, '金额') }
  // @ts-expect-error: amount is a payment's
  defineAdapter({ ...about, makes: ['death'], columns: amount, key: ['person'] })
  // @ts-expect-error: nor as a constant
  defineAdapter({ ...about, makes: ['death'], columns, constants: { programme: 'x' }, key: ['person'] })
})

test('a cell of another type than the field does not', () => {
  const counted = { ...columns, date: column(count, '死亡日期') }
  // @ts-expect-error: a date is text
  defineAdapter({ ...about, makes: ['death'], columns: counted, key: ['person'] })
  const spelt = { ...columns, age: column(text, '年龄') }
  // @ts-expect-error: an age is a number
  defineAdapter({ ...about, makes: ['death'], columns: spelt, key: ['person'] })
})

test('leaving out what its entities must state does not', () => {
  // @ts-expect-error: no date
  defineAdapter({ ...about, makes: ['death'], columns: { person: columns.person }, key: ['person'] })
  const membership = { household: column(text, '证号'), person: column(nationalId, '身份证号') }
  // @ts-expect-error: no month
  defineAdapter({ ...about, makes: ['membership'], columns: membership, key: ['person'] })
})

test('what a constant or the period of the sheet states need not be a column', () => {
  const membership = {
    household: column(text, '证号'),
    person: column(nationalId, '身份证号'),
    counted: column(flag({ 是: true }), '是否保障'),
  }
  defineAdapter({
    ...about,
    makes: ['membership'],
    period: 'required',
    columns: membership,
    key: ['person', 'month'],
  })
  defineAdapter({
    ...about,
    makes: ['membership'],
    constants: { month: '2025-09' },
    columns: membership,
    key: ['person'],
  })
})

test('several entities share their fields and each must be complete', () => {
  const roll = {
    name: column(name, '姓名'),
    beneficiary: optional(column(nationalId, '身份证号')),
    declaredSize: column(count, '人数'),
    amount: column(yuan, '金额'),
  }
  const constants = { programme: 'old-age', layer: 'declared', kind: 'regular' } as const
  defineAdapter({
    ...about,
    makes: ['enrolment', 'payment'],
    period: 'required',
    constants,
    columns: roll,
    key: ['name'],
  })
  // @ts-expect-error: a payment needs its layer
  defineAdapter({
    ...about,
    makes: ['enrolment', 'payment'],
    period: 'required',
    constants: { programme: 'x', kind: 'regular' },
    columns: roll,
    key: ['name'],
  })
})

test('a key or covered area that nothing states does not compile', () => {
  // @ts-expect-error: no such column
  defineAdapter({ ...about, makes: ['death'], columns, key: ['name'] })
  // @ts-expect-error: no such column
  defineAdapter({ ...about, makes: ['death'], columns, covers: 'township', key: ['person'] })
})
