import { normaliseText } from '@hedui/core/values'
import { type Cell, ok } from './cell.ts'

/** A person's name as written; core compares names without blanks. */
export const name: Cell<string> = {
  name: 'name',
  examples: ['尹伟', '阿依古丽·买买提'],
  decode: (text) => ok(normaliseText(text)),
  encode: (value) => value,
  looks: { sure: false, looks: (text) => /^\p{Script=Han}{2,4}$/u.test(text) },
}
