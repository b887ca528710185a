import { birthInSoundNumber } from '../values/sound-number.ts'
import type { CellValues } from './batch.ts'
import { cellAt } from './cell-at.ts'
import { rowOf } from './column.ts'
import type { Keys } from './keys.ts'
import type { Piece } from './piece.ts'
import { remember } from './remember.ts'
import type { Building } from './stated.ts'
import { createTextNumbers } from './text-numbers.ts'

type Fields = Readonly<Record<'number' | 'state' | 'birthDate' | 'sex', Omit<Piece, 'size'>>>

/**
 * Reads cells that name persons, once all their keys (`codes`) are numbered: the number as normalised, what is right
 * or wrong with it, and the birth date and sex in it. What is its own key is read once.
 */
export function readNumbers({ identity, keys, dictionary, areas }: Building) {
  const { first, list } = keys.person as Keys
  const [states, dates] = [createTextNumbers(), createTextNumbers()]
  const births = new Map<number, number>()
  const known = {
    number: new Uint32Array(list.length),
    state: new Int32Array(list.length),
    birth: new Int32Array(list.length),
  }

  /** The state and birth date as words, -1 for no date. */
  function read(text: string): { text: string; state: number; birth: number } {
    const born = birthInSoundNumber(text)
    if (born === 0 || (born > 0 && (!areas || areas.has(text.slice(0, 6)))))
      return {
        text,
        state: states.of('ok'),
        birth: born === 0 ? -1 : remember(births, born, () => dates.of(dateOf(born))),
      }
    const found = identity.read(text)
    return {
      text: found.text,
      state: states.of(found.state),
      birth: found.birthDate === null ? -1 : dates.of(found.birthDate),
    }
  }

  return (written: CellValues, codes: Uint32Array): Fields => {
    const size = codes.length
    const [number, state, birth] = [new Uint32Array(size), new Int32Array(size), new Int32Array(size)]
    for (let i = 0; i < size; i++) {
      const text = String(cellAt({ values: written }, i))
      const row = rowOf(codes[i] as number) - first
      const isKey = row >= 0 && list[row] === text
      if (isKey && known.number[row] !== 0) {
        number[i] = known.number[row] as number
        state[i] = known.state[row] as number
        birth[i] = known.birth[row] as number
        continue
      }
      const found = read(text)
      number[i] = dictionary.code(found.text)
      state[i] = found.state
      birth[i] = found.birth
      if (!isKey) continue
      known.number[row] = number[i] as number
      known.state[row] = found.state
      known.birth[row] = found.birth
    }
    return {
      sex: {
        values: {
          codes: birth.map((date, i) => (date < 0 ? -1 : sexOf(dictionary.text(number[i] as number)))),
          words: sexes,
        },
      },
      number: { codes: number },
      state: { values: { codes: state, words: states.list } },
      birthDate: { values: { codes: birth, words: dates.list } },
    }
  }
}

const sexes = ['female', 'male']

/** The place among `sexes` of the sex in a number with a birth date, of 15 or 18 characters. */
const sexOf = (number: string): number => Number(number.charAt(number.length === 15 ? 14 : 16)) % 2

const dateOf = (born: number): string => {
  const digits = String(born)
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}
