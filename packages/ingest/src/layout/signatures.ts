import { drop } from './drop.ts'
import { mayBegin } from './may-begin.ts'
import { beginsPlain, shownTexts } from './shown.ts'
import { vocabulary } from './vocabulary.ts'

const words = vocabulary.signatures.join('|')
const signature = new RegExp(`^(?:${words})[:(]`, 'u')
const mayBeSignature = mayBegin(vocabulary.signatures)
const bareWord = new RegExp(`^(?:${words})$`, 'u')

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Ignores lines that people sign: their first cell that is not blank begins with 制表人：, 审核人： … */
export const signatures = drop('signatures', 'signature', ({ headings }) => ({
  first(cell) {
    if (cell.kind !== 'text' || beginsPlain(cell) || !mayBeSignature(cell.text)) return false
    const text = plain(cell.text)
    return signature.test(text) || bareWord.test(text)
  },
  goes: (line, { text }) => signature.test(plain(text)) || shownTexts(line).length * 2 < headings.length,
}))
