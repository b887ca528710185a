import { type Entities, type Field, graph, type HostRecord, type HostRecords } from '@hedui/core'
import fc from 'fast-check'
import { type Boundaries, noBoundaries } from './boundaries.ts'
import { day, partialDay } from './days.ts'
import { nationalId } from './national-id.ts'
import { money, wholeNumber } from './near.ts'

export interface Records {
  /** The model; left out: the canonical one. */
  readonly graph?: { readonly entities: Entities }
  /** Entities that records state; left out: all that registers state. */
  readonly entities?: readonly string[]
  /** Where verdicts turn: `boundariesOf(check)`. */
  readonly boundaries?: Boundaries
  /** First and last month that records are of, `YYYY-MM`; left out: 2025-08 to 2025-11. */
  readonly from?: string
  readonly to?: string
  /** Most records of one entity in one register; left out: 3. */
  readonly most?: number
  /** Whether cells may be blank and days partial; left out: they may. */
  readonly unknowns?: boolean
  /** Whether one of the identity numbers is nobody's; left out: it is. */
  readonly damaged?: boolean
}

/** Keys that records share, so that they meet. */
interface Keys {
  readonly person: readonly string[]
  readonly household: readonly string[]
  readonly account: readonly string[]
}

const names = ['赵一', '钱二', '孙三']

/**
 * Records for a dataset, valid by construction: every entity and register of the graph, with a few persons,
 * households, accounts and months among them so that they meet. Shrinks towards no records and blank cells.
 */
export function records(given: Records = {}): fc.Arbitrary<HostRecords> {
  const { entities }: { readonly entities: Entities } = given.graph ?? graph
  const wanted = given.entities ?? Object.keys(entities)
  return keys(given.damaged ?? true).chain((shared) => {
    const lists = wanted.flatMap((name) => {
      const entity = entities[name]
      if (!entity) throw new RangeError(`no entity ${name}; there are ${Object.keys(entities).join(', ')}`)
      const row = record(entity.fields, shared, given)
      return entity.registers.map((register) => [
        `${name}@${register}`,
        fc.array(row, { maxLength: given.most ?? 3 }),
      ])
    })
    return fc.record(Object.fromEntries(lists)) as fc.Arbitrary<HostRecords>
  })
}

/** Three genuine persons, and perhaps a number that is nobody's. */
const keys = (damaged: boolean): fc.Arbitrary<Keys> =>
  fc.record({
    person: fc
      .uniqueArray(nationalId(), { minLength: 3, maxLength: 3 })
      .map((genuine) => (damaged ? [...genuine, '34152519500101000A'] : genuine)),
    household: fc.constant(['dibao:1', 'dibao:2', 'hukou:1']),
    account: fc.constant(['6217784123454721001', '6217784123454721002']),
  })

function record(
  fields: Readonly<Record<string, Field>>,
  shared: Keys,
  given: Records,
): fc.Arbitrary<HostRecord> {
  const { unknowns = true } = given
  const cells = Object.entries(fields).map(([name, field]) => {
    const value = cell(field, shared, given)
    return [name, unknowns ? fc.option(value, { freq: 6 }) : value]
  })
  return fc.record(Object.fromEntries(cells)) as fc.Arbitrary<HostRecord>
}

function cell(field: Field, shared: Keys, given: Records): fc.Arbitrary<HostRecord[string]> {
  const { boundaries = noBoundaries, from = '2025-08', to = '2025-11', unknowns = true } = given
  const range = { from: `${from}-01`, to: `${to}-28`, turns: boundaries.days }
  switch (field.type) {
    case 'fen':
      return money(boundaries.fen)
    case 'count':
      return wholeNumber(boundaries.counts, 10)
    case 'truth':
      return fc.boolean()
    case 'month':
      return day(range).map((text) => text.slice(0, 7))
    case 'date':
      return unknowns ? partialDay(range) : day(range)
    case 'code':
      return fc.constantFrom('other', ...boundaries.codes)
    case 'name':
      return fc.constantFrom(...names)
    case 'text':
      return fc.constantFrom('甲', '乙')
    case 'ref':
      return fc.constantFrom(...(shared[field.to as keyof Keys] ?? ['1', '2']))
  }
}
