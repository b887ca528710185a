import { createRoom, type Part } from './part.ts'
import { add, invert, keep } from './words.ts'

/** Holds where the part does not. */
export const notPart = ({ exact, fill }: Part): Part => ({
  exact,
  fill(block, { definite, possible }) {
    fill(block, exact ? { definite, possible } : { definite: possible, possible: definite })
    invert(definite)
    if (!exact) invert(possible)
  },
})

/** Holds where all parts do, or any of them; what is exact goes first, so that one side of it is enough for longer. */
export function foldPart(parts: readonly Part[], word: 'all' | 'any'): Part {
  const room = createRoom()
  const join = word === 'all' ? keep : add
  const [first, ...others] = parts.toSorted((a, b) => +b.exact - +a.exact) as [Part, ...Part[]]
  return {
    exact: parts.every(({ exact }) => exact),
    fill(block, { definite, possible }) {
      first.fill(block, { definite, possible })
      let exact = first.exact
      for (const part of others) {
        part.fill(block, room)
        if (exact && !part.exact) possible.set(definite)
        exact &&= part.exact
        join(room.definite, definite)
        if (!exact) join(room.possible, possible)
      }
    },
  }
}
