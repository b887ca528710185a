import { packedText } from '../../values/packed-digits.ts'
import { type Dictionary, NONE, type OpenDictionary } from '../keys/dictionary.ts'
import { createTextNumbers } from '../keys/text-numbers.ts'

/** Texts over those that a dictionary holds now, which keep their codes; what it is told later is not seen here. */
export function dictionaryOver(below: OpenDictionary): Dictionary {
  const first = below.size()
  const own = createTextNumbers()
  const code = (text: string): number => {
    const known = below.find(text)
    return known > NONE && known < first ? known : first + own.of(text)
  }
  return {
    code,
    codePacked: (packed, place) => code(packedText(packed, place) as string),
    text: (at) => (at < first ? below.text(at) : (own.text(at - first) as string)),
  }
}
