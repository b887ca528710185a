import type { Dataset } from '@hedui/core'
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
  readonly books: Set<string>
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
  lists.forEach(([entity, field], at) => {
    const cells = cellsOf(dataset, entity)
    const { columns } = dataset.table(entity)
    const persons = columns[field]
    for (let row = 0; row < cells.size; row++) {
      const person = persons?.kind === 'code' ? (persons.codes[row] as number) - 2 : -1
      const number = keys[person]
      // A surrogate stands for somebody whose number is not known.
      if (number === undefined || number.startsWith('?')) continue
      const bearer = bearers.get(person) ?? (at < drawing ? made(person, number, births) : undefined)
      if (!bearer) continue
      bearers.set(person, bearer)
      const say = (into: Set<string>, ...fields: string[]) => {
        const texts = fields.map((name) => cells.text(name, row))
        if (texts.every((text) => typeof text === 'string'))
          into.add(texts.map((text) => plain(text as string)).join(' '))
      }
      say(bearer.names, 'name')
      say(bearer.addresses, 'address')
      say(bearer.phones, 'phone')
      say(bearer.villages, 'township', 'village')
      say(bearer.townships, 'township')
      const book = entity === 'registration' ? bookAt(columns.household, row) : null
      if (book !== null) bearer.books.add(book)
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

type Column = Dataset extends { table(name: string): { columns: Readonly<Record<string, infer C>> } }
  ? C
  : never

function bookAt(column: Column | undefined, row: number): string | null {
  const code = column?.kind === 'code' ? (column.codes[row] as number) : 0
  return code > 1 ? String(code) : null
}
