import type { Field } from '../../model/field.ts'
import { accountNumber } from '../../values/bank-account.ts'
import { birthPacked } from '../../values/sound-number.ts'
import type { CellValues, RecordBatch } from '../batch.ts'
import { codeOfRow } from '../column.ts'
import { type Identity, isSurrogate } from '../keys/identity.ts'
import type { Keys } from '../keys/keys.ts'
import { numberAll, type Turns } from '../keys/turns.ts'
import { remember } from '../remember.ts'
import { cellAt, isBlankAt } from './cell-at.ts'

export type KeyField = Pick<Field, 'to' | 'blank'>

/** What turns cells into rows of keys. */
export interface Naming {
  readonly identity: Identity
  readonly keys: Readonly<Record<string, Keys>>
  /** What was found so far, by batch and field. */
  readonly named: Map<RecordBatch, Map<string, Uint32Array>>
  readonly turns: Turns
}

/**
 * The key that each record of a batch names in a field, as codes. A person always has a key, a surrogate where none
 * is known. Another key that is not stated, or an account that cannot be one (lost digits, words), is unknown and
 * joins nothing.
 */
export function keyColumn(naming: Naming, batch: RecordBatch, name: string, field: KeyField): Uint32Array {
  numberAll(naming, field.to)
  const found = remember(naming.named, batch, () => new Map<string, Uint32Array>())
  return remember(found, `${name} ${field.to} ${field.blank}`, () => keysOf(naming, batch, name, field))
}

function keysOf({ identity, keys }: Naming, batch: RecordBatch, name: string, { to, blank }: KeyField) {
  const codes = new Uint32Array(batch.rows.length)
  const list = keys[to as string]
  const column = batch.columns[name]
  const rowAt = column && list ? rowsNamed(column.values, to as string, list, identity) : () => -1
  for (let i = 0; i < codes.length; i++) {
    let row = rowAt(i)
    if (row < 0) {
      if (blank === 'none' && (!column || isBlankAt(column, i))) row = -2
      else if (list && to === 'person') row = list.of(identity.surrogate(batch, i, name))
    }
    codes[i] = codeOfRow(row)
  }
  return codes
}

/** The row that each cell names, -1 where it names none; each word is looked up once. */
function rowsNamed(
  values: CellValues,
  to: string,
  list: Keys,
  identity: Identity,
): (record: number) => number {
  const rowOf = rowOfText(to, list, identity)
  if ('words' in values) {
    const rows: number[] = []
    return (record) => {
      const word = values.codes[record] as number
      if (word < 0) return -1
      rows[word] ??= rowOf(String(values.words[word]))
      return rows[word] as number
    }
  }
  return (record) => {
    if ('digits' in values) {
      const { digits } = values
      if (record % block === 0) list.own.touch(digits, record, record + block)
      const last = digits[3 * record + 2] as number
      const isKey = to === 'person' ? birthPacked(digits, record) >= 0 : to !== 'account' || last % 2 === 0
      if (last !== 0 && isKey) return list.ofPacked(digits, record)
    }
    const value = cellAt({ values }, record)
    return value === null ? -1 : rowOf(String(value))
  }
}

/** So many records are made ready at once: what they touch stays in the processor's cache. */
const block = 256

/** The row of the key that a text states; -1 where it states none. A text that is a key of the list states itself. */
function rowOfText(to: string, list: Keys, identity: Identity): (text: string) => number {
  const keyOf = to === 'person' ? identity.key : to === 'account' ? accountNumber : undefined
  if (!keyOf) return list.of
  return (text) => {
    const known = isSurrogate(text) ? -1 : list.find(text)
    if (known >= 0) return known
    const key = keyOf(text)
    return key === null ? -1 : list.of(key)
  }
}
