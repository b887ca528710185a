import { type Entities, type Field, graph, type HostRecord, type HostRecords } from '@hedui/core'
import fc from 'fast-check'
import { idOf } from '../literal/people.ts'
import { type Boundaries, noBoundaries } from './boundaries.ts'
import type { Codes } from './codes.ts'
import { day, endsOfMonths, monthsFrom, partialDay } from './days.ts'
import { money, wholeNumber } from './near.ts'

export interface Records {
  /** The model; left out: the canonical one. */
  readonly graph?: { readonly entities: Entities }
  /** Entities that records state; left out: all that registers state. */
  readonly entities?: readonly string[]
  /** Fields that records state, by entity; left out: all fields of `entities`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>
  /** Where verdicts turn: `boundariesOf(check)`. */
  readonly boundaries?: Boundaries
  /** By name of a field, the codes that it may hold; left out: those of `boundaries` anywhere. */
  readonly codes?: Codes
  /** First and last month that records are of, `YYYY-MM`; left out: 2025-08 to 2025-11. */
  readonly from?: string
  readonly to?: string
  /** Most records of one entity in one register; left out: 4. */
  readonly most?: number
  /** Whether cells may be blank and days partial; left out: they may. */
  readonly unknowns?: boolean
  /** Whether some of the identity numbers are nobody's; left out: they are. */
  readonly damaged?: boolean
}

/** Keys that records share, so that they meet: the first of them most often. */
const keys = {
  person: [idOf(1), idOf(2, '20101005'), idOf(3, '19840229')],
  household: ['dibao:1', 'dibao:2', 'hukou:11', 'hukou:12'],
  account: ['6217784123454721001', '6217784123454721002'],
} as const satisfies Readonly<Record<string, readonly string[]>>
/** A number of a wrong check character, one of 15 digits, one that lost its last digits, and one of a birth to come. */
const nobodies = ['34152519500101000A', '341525500101001', '341525195001010000', idOf(4, '20991231')]
const names = ['赵一', '钱二', '孙三']

/**
 * Records for a dataset, valid by construction: every entity and register of the graph, with a few persons,
 * households, accounts and months among them so that they meet. Shrinks towards no records and blank cells.
 */
export function records(given: Records = {}): fc.Arbitrary<HostRecords> {
  const { entities }: { readonly entities: Entities } = given.graph ?? graph
  const wanted = given.entities ?? Object.keys(given.fields ?? entities)
  const lists = wanted.flatMap((name) => {
    const entity = Object.hasOwn(entities, name) ? entities[name] : undefined
    if (!entity) throw new RangeError(`no entity ${name}; there are ${Object.keys(entities).join(', ')}`)
    const stated = Object.entries(entity.fields).filter(([field]) =>
      given.fields ? given.fields[name]?.includes(field) : true,
    )
    const row = record(Object.fromEntries(stated), given)
    return entity.registers.map((register) => [
      `${name}@${register}`,
      fc.array(row, { maxLength: given.most ?? 4, size: 'max' }),
    ])
  })
  return fc.record(Object.fromEntries(lists)) as fc.Arbitrary<HostRecords>
}

function record(fields: Readonly<Record<string, Field>>, given: Records): fc.Arbitrary<HostRecord> {
  const { unknowns = true } = given
  const cells = Object.entries(fields).map(([name, field]) => {
    const value = cell(name, field, given)
    if (field.blank === 'none') return [name, fc.option(value, { freq: 3 })]
    return [name, unknowns ? fc.option(value, { freq: 15 }) : value]
  })
  return fc.record(Object.fromEntries(cells)) as fc.Arbitrary<HostRecord>
}

function cell(name: string, field: Field, given: Records): fc.Arbitrary<HostRecord[string]> {
  const { boundaries = noBoundaries, from = '2025-08', to = '2025-11', unknowns = true } = given
  const turns = [...boundaries.days, ...endsOfMonths(from, to)]
  const range = { from: `${from}-01`, to: endsOfMonths(to, to)[1] as string, turns }
  switch (field.type) {
    case 'fen':
      return money(boundaries.fen)
    case 'count':
      return wholeNumber(boundaries.counts, 10)
    case 'truth':
      return fc.constantFrom(false, true, true)
    case 'month':
      return often(monthsFrom(from, to))
    case 'date':
      return unknowns ? partialDay(range) : day(range)
    case 'code':
      return code(name, given)
    case 'name':
      return fc.constantFrom(...names)
    case 'text':
      return fc.constantFrom('甲', '乙')
    case 'ref':
      return key(field.to ?? '', given)
  }
}

/** One of a list: half of the time the first, on which records then meet. */
const often = (list: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(list[0] as string), fc.constantFrom(...list))

function key(to: string, { damaged = true }: Records): fc.Arbitrary<string> {
  const genuine: readonly string[] = Object.hasOwn(keys, to) ? keys[to as keyof typeof keys] : ['1', '2']
  return often(to === 'person' && damaged ? [...genuine, ...nobodies] : genuine)
}

function code(name: string, { codes, boundaries = noBoundaries }: Records): fc.Arbitrary<string> {
  const known = codes
    ? Object.hasOwn(codes, name)
      ? codes[name]
      : undefined
    : [...boundaries.codes, 'other']
  return fc.constantFrom(...(known ?? ['other', 'another']))
}
