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

/** Adds what texts of one meaning say, by the numbers of these; each is made plain once. */
function sayer({ dictionary }: Dataset): (into: Set<string>, code: number, other?: number) => void {
  const plainly = new Map<number, string>()
  const textOf = (code: number): string => {
    const found = plainly.get(code) ?? plain(dictionary.text(code))
    plainly.set(code, found)
    return found
  }
  return (into, code, other) => {
    if (code < 2 || (other !== undefined && other < 2)) return
    into.add(other === undefined ? textOf(code) : `${textOf(code)} ${textOf(other)}`)
  }
}

/** Everybody on a list of payments, a roll or a list of members whose number is right, by number. */
export function bearersOf(dataset: Dataset): readonly Bearer[] {
  const keys = dataset.table('person').keys ?? []
  const births = birthsOf(dataset)
  const bearers = new Map<number, Bearer>()
  const say = sayer(dataset)
  lists.forEach(([entity, field], at) => {
    const { size, code, named } = cellsOf(dataset, entity)
    for (let row = 0; row < size; row++) {
      const person = named(field, row)
      let bearer = bearers.get(person)
      if (!bearer) {
        const number = at < drawing ? keys[person] : undefined
        if (number === undefined || isSurrogate(number)) continue
        bearer = made(person, number, births(person))
        bearers.set(person, bearer)
      }
      const township = code('township', row)
      const village = code('village', row)
      say(bearer.names, code('name', row))
      say(bearer.addresses, code('address', row))
      say(bearer.phones, code('phone', row))
      say(bearer.villages, township, village)
      say(bearer.townships, township)
      const book = entity === 'registration' ? named('household', row) : -1
      if (book >= 0) bearer.books.add(book)
      if (bearer.rows.at(-1)?.entity !== entity) bearer.rows.push({ entity, row })
    }
  })
  return [...bearers.values()].sort((a, b) => (a.number < b.number ? -1 : 1))
}

const made = (person: number, number: string, birth: string | undefined): Bearer => ({
  number,
  person,
  names: new Set(),
  birth: birth ?? null,
  addresses: new Set(),
  phones: new Set(),
  villages: new Set(),
  townships: new Set(),
  books: new Set(),
  rows: [],
})
