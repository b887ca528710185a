import { birthInSoundNumber } from '../../values/sound-number.ts'
import type { CellValues } from '../batch.ts'
import { rowOf } from '../column.ts'
import type { Keys } from '../keys/keys.ts'
import { createTextNumbers } from '../keys/text-numbers.ts'
import { remember } from '../remember.ts'
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
  const births = new Map<number, number>()
  const known = places(own.size())

  /** Who issued a number that household registers give out: no residence permit, which begins with an 8, a 9 or letters. */
  const issuer = (number: string): number =>
    /^[1-6]\d{14}/.test(number) ? dictionary.code(number.slice(0, 6)) : 0

  /** The state and birth date as words, -1 for no date. */
  function read(text: string, into: Places, at: number): void {
    const born = birthInSoundNumber(text)
    if (born === 0 || (born > 0 && (!areas || areas.has(text.slice(0, 6))))) {
      into.number[at] = dictionary.code(text)
      into.issued[at] = issuer(text)
      into.state[at] = states.of('ok')
      into.birth[at] = born === 0 ? -1 : remember(births, born, () => dates.of(dateOf(born)))
      into.sex[at] = born === 0 ? -1 : sexOf(text)
      return
    }
    const found = identity.read(text)
    const { birthDate } = found
    into.number[at] = dictionary.code(found.text)
    into.issued[at] = issuer(found.text)
    into.state[at] = states.of(found.state)
    into.birth[at] = birthDate === null ? -1 : dates.of(birthDate)
    into.sex[at] = birthDate === null ? -1 : sexOf(found.text)
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
        out.number[i] = known.number[row] as number
        out.state[i] = known.state[row] as number
        out.birth[i] = known.birth[row] as number
        out.sex[i] = known.sex[row] as number
        out.issued[i] = known.issued[row] as number
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

interface Places {
  readonly number: Uint32Array
  readonly state: Int32Array
  readonly birth: Int32Array
  readonly sex: Int32Array
  readonly issued: Uint32Array
}

const places = (size: number): Places => ({
  number: new Uint32Array(size),
  state: new Int32Array(size),
  birth: new Int32Array(size),
  sex: new Int32Array(size),
  issued: new Uint32Array(size),
})

const sexes = ['female', 'male']

/** The place among `sexes` of the sex in a number with a birth date, of 15 or 18 characters. */
const sexOf = (number: string): number => Number(number.charAt(number.length === 15 ? 14 : 16)) % 2

const dateOf = (born: number): string => {
  const digits = String(born)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
