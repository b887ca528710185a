import type { Field } from '../../model/field.ts'
import { normaliseName } from '../../values/text.ts'
import type { CellValue } from '../batch.ts'
import { type Dictionary, NONE, UNKNOWN } from '../keys/dictionary.ts'
import { createTextNumbers } from '../keys/text-numbers.ts'
import { cellAt } from './cell-at.ts'
import { type Piece, sizeOfPieces } from './piece.ts'

/** Codes of texts, codes and names. */
export function fillTexts(field: Field, pieces: readonly Piece[], dictionary: Dictionary): Uint32Array {
  const codes = new Uint32Array(sizeOfPieces(pieces))
  const blank = field.blank === 'none' ? NONE : UNKNOWN
  const coding = field.type === 'name' ? { code: namesIn(dictionary) } : dictionary
  let start = 0
  for (const piece of pieces) {
    const part = codes.subarray(start, start + piece.size)
    if (piece.codes) part.set(piece.codes)
    else fillPart(part, piece, blank, coding)
    start += piece.size
  }
  return codes
}

type Coding = Pick<Dictionary, 'code'> & Partial<Pick<Dictionary, 'codePacked'>>

function fillPart(
  codes: Uint32Array,
  { values }: Piece,
  blank: number,
  { code: codeOf, codePacked }: Coding,
): void {
  if (!values) codes.fill(blank)
  else if ('words' in values) fillWords(codes, values, blank, codeOf)
  else {
    let [last, code]: [CellValue | null, number] = [null, blank]
    for (let i = 0; i < codes.length; i++) {
      if (codePacked && 'digits' in values && values.digits[3 * i + 2] !== 0) {
        codes[i] = codePacked(values.digits, i)
        continue
      }
      const value = cellAt({ values }, i)
      if (value !== last) {
        code = value === null ? blank : codeOf(String(value))
        last = value
      }
      codes[i] = code
    }
  }
}

/** Each word is looked up once. */
function fillWords(
  out: Uint32Array,
  { codes, words }: { readonly codes: Int32Array; readonly words: readonly CellValue[] },
  blank: number,
  codeOf: (text: string) => number,
): void {
  const known = words.length <= out.length ? new Uint32Array(words.length) : undefined
  for (let i = 0; i < out.length; i++) {
    const word = codes[i] as number
    if (word < 0) out[i] = blank
    else if (known) {
      if (known[word] === 0) known[word] = codeOf(String(words[word]))
      out[i] = known[word] as number
    } else out[i] = codeOf(String(words[word]))
  }
}

/** The codes of names in the form in which they are compared. */
function namesIn(dictionary: Dictionary): (text: string) => number {
  const numbers = createTextNumbers()
  const codes: number[] = []
  return (text) => {
    const number = numbers.of(text)
    if (number === codes.length) codes.push(dictionary.code(normaliseName(text)))
    return codes[number] as number
  }
}
