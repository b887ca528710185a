import { birthInSoundNumber } from '../../values/sound-number.ts'
import type { CellValues } from '../batch.ts'
import { rowOf } from '../column.ts'
import type { Keys } from '../keys/keys.ts'
import { createTextNumbers } from '../keys/text-numbers.ts'
import { cellAt } from './cell-at.ts'
import type { Piece } from './piece.ts'
import type { Building } from './stated.ts'

type Fields = Readonly<Record<'number' | 'state' | 'birthDate' | 'sex' | 'issuedIn', Omit<Piece, 'size'>>>

/**
 * Reads cells that name persons, once all their keys (`codes`) are numbered: the number as normalised, what is right
 * or wrong with it, the birth date and sex in it, and the division that issued it. What is its own key is read once.
 */
export function readNumbers({ identity, keys, dictionary, areas }: Building) {
  const { first, own } = keys.person as Keys
  const [states, dates] = [createTextNumbers(), createTextNumbers()]
  const known = places(own.size())

  function read(given: string, into: Places, at: number): void {
    const born = birthInSoundNumber(given)
    const isSound = born === 0 || (born > 0 && (!areas || areas.has(given.slice(0, 6))))
    const { text, state, birthDate } = isSound
      ? { text: given, state: 'ok', birthDate: born === 0 ? null : dateOf(born) }
      : identity.read(given)
    into.number[at] = dictionary.code(text)
    // Household registers give out no residence permits, which begin with an 8, a 9 or letters.
    into.issued[at] = /^[1-6]\d{14}/.test(text) ? dictionary.code(text.slice(0, 6)) : 0
    into.state[at] = states.of(state)
    into.birth[at] = birthDate === null ? -1 : dates.of(birthDate)
    into.sex[at] = birthDate === null ? -1 : sexOf(text)
  }

  return (values: CellValues, codes: Uint32Array): Fields => {
    const out = places(codes.length)
    for (let i = 0; i < codes.length; i++) {
      const row = rowOf(codes[i] as number) - first
      const isPacked = 'digits' in values && values.digits[3 * i + 2] !== 0
      const text = isPacked ? null : String(cellAt({ values }, i))
      const isKey = row >= 0 && (isPacked ? own.findPacked(values.digits, i) === row : own.text(row) === text)
      if (!isKey) read(text ?? String(cellAt({ values }, i)), out, i)
      else {
        if (known.number[row] === 0) read(own.text(row) as string, known, row)
        copy(known, row, out, i)
      }
    }
    return {
      sex: { values: { codes: out.sex, words: sexes } },
      number: { codes: out.number },
      state: { values: { codes: out.state, words: states.list() } },
      birthDate: { values: { codes: out.birth, words: dates.list() } },
      issuedIn: { codes: out.issued },
    }
  }
}

type Places = ReturnType<typeof places>

const places = (size: number) => ({
  number: new Uint32Array(size),
  state: new Int32Array(size),
  birth: new Int32Array(size),
  sex: new Int32Array(size),
  issued: new Uint32Array(size),
})

function copy(from: Places, row: number, into: Places, at: number): void {
  into.number[at] = from.number[row] as number
  into.state[at] = from.state[row] as number
  into.birth[at] = from.birth[row] as number
  into.sex[at] = from.sex[row] as number
  into.issued[at] = from.issued[row] as number
}

const sexes = ['female', 'male']

/** The place among `sexes` of the sex in a number with a birth date, of 15 or 18 characters. */
const sexOf = (number: string): number => Number(number.charAt(number.length === 15 ? 14 : 16)) % 2

const dateOf = (born: number): string => {
  const digits = String(born)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
