import { type Dataset, isSurrogate } from '@hedui/core'
import { cellsOf } from '../cells.ts'
import { birthsOf } from './births.ts'

/** What lists and registers say of the bearer of one identity number. */
export interface Bearer {
  /** The number, and the row of the person. */
  readonly number: string
  readonly person: number
  readonly names: Set<string>
  /** `YYYYMMDD` in the number; null: it has none. */
  readonly birth: string | null
  readonly addresses: Set<string>
  readonly phones: Set<string>
  readonly villages: Set<string>
  readonly townships: Set<string>
  readonly books: Set<number>
  readonly rows: { readonly entity: string; readonly row: number }[]
}

/** Where lists name persons; money is drawn by those of the first three. */
const lists = [
  ['payment', 'beneficiary'],
  ['enrolment', 'beneficiary'],
  ['membership', 'person'],
  ['registration', 'person'],
] as const
const drawing = 3

const plain = (text: string): string => text.normalize('NFKC').replace(/[\p{P}\p{S}\s]/gu, '')

/** Everybody on a list of payments, a roll or a list of members whose number is right, by number. */
export function bearersOf(dataset: Dataset): readonly Bearer[] {
  const keys = dataset.table('person').keys ?? []
  const births = birthsOf(dataset)
  const bearers = new Map<number, Bearer>()
  const known = new Map<string, string>()
  const plainly = (text: string): string => {
    const found = known.get(text) ?? plain(text)
    known.set(text, found)
    return found
  }
  lists.forEach(([entity, field], at) => {
    const cells = cellsOf(dataset, entity)
    for (let row = 0; row < cells.size; row++) {
      const person = cells.named(field, row)
      const number = keys[person]
      if (number === undefined || isSurrogate(number)) continue
      const bearer = bearers.get(person) ?? (at < drawing ? made(person, number, births) : undefined)
      if (!bearer) continue
      bearers.set(person, bearer)
      const say = (into: Set<string>, ...fields: string[]) => {
        const texts = fields.map((name) => cells.text(name, row))
        if (texts.every((text) => typeof text === 'string'))
          into.add(texts.map((text) => plainly(text as string)).join(' '))
      }
      say(bearer.names, 'name')
      say(bearer.addresses, 'address')
      say(bearer.phones, 'phone')
      say(bearer.villages, 'township', 'village')
      say(bearer.townships, 'township')
      const book = entity === 'registration' ? cells.named('household', row) : -1
      if (book >= 0) bearer.books.add(book)
      if (bearer.rows.every((each) => each.entity !== entity)) bearer.rows.push({ entity, row })
    }
  })
  return [...bearers.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
}

const made = (person: number, number: string, births: ReadonlyMap<number, string>): Bearer => ({
  number,
  person,
  names: new Set(),
  birth: births.get(person) ?? null,
  addresses: new Set(),
  phones: new Set(),
  villages: new Set(),
  townships: new Set(),
  books: new Set(),
  rows: [],
})
