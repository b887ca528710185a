import { drop } from './drop.ts'
import { beginsPlain, shownTexts } from './shown.ts'
import { vocabulary } from './vocabulary.ts'

const words = vocabulary.signatures.join('|')
const signature = new RegExp(`^(?:${words})[:(]`, 'u')
const bareWord = new RegExp(`^(?:${words})$`, 'u')

/** Ignores lines that people sign: their first cell that is not blank begins with 制表人：, 审核人： … */
export const signatures = drop('signatures', 'signature', ({ headings }) => (first, line) => {
  if (first.kind !== 'text' || beginsPlain(first)) return false
  const text = first.text.normalize('NFKC').replace(/\s/g, '')
  return signature.test(text) || (bareWord.test(text) && shownTexts(line).length * 2 < headings.length)
})
