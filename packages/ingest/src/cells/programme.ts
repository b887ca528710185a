import { type Cell, ok } from './cell.ts'
import { unmapped, unmappedText } from './unmapped.ts'

/** A programme by any of its names in the catalogue; an unknown name stays as `unmapped:<name>`. */
export const programme: Cell<string> = {
  name: 'programme',
  examples: ['农村低保'],
  decode: (text, { catalogue }) => {
    const id = catalogue.programmeOf(text)
    return id === undefined ? unmapped(text, { list: 'programme' }) : ok(id)
  },
  encode: (value, context) => unmappedText(value) ?? context?.catalogue.nameOf?.(value) ?? value,
}
