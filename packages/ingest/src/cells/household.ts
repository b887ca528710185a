import type { Cell, Decoded } from './cell.ts'
import { decodeIdentifier, identifierOfNumber } from './identifier.ts'

/** A household by the number of its certificate or book: `kind:number`. */
export const household = (kind: string): Cell<string> => {
  const keyed = ({ value, issue }: Decoded<string>): Decoded<string> => ({
    value: value === null ? null : `${kind}:${value}`,
    ...(issue && { issue }),
  })
  return {
    name: `household(${kind})`,
    examples: ['N331122100202100004', '300000563', '300000563.0'],
    decode: (text) => keyed(decodeIdentifier(text)),
    encode: (value) => value.slice(kind.length + 1),
    number: (value, date) => keyed(identifierOfNumber(value, date)),
  }
}
