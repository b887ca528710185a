import { digest } from '../../digest/digest.ts'
import { type NationalId, parseNationalId } from '../../values/national-id.ts'
import { birthInSoundNumber } from '../../values/sound-number.ts'
import type { RecordBatch } from '../batch.ts'
import { cellAt } from '../fill/cell-at.ts'
import { remember } from '../remember.ts'

/** Who a record is about: the join key of a genuine number, or a surrogate that joins nothing. */
export interface Identity {
  /** How many rows say the same as one whose digest this is. */
  alike(digest: string): number
  /** The join key that a text states; null where it states none. */
  key(text: string): string | null
  /** Stands for whom the field of a record is about, where it states no key. */
  surrogate(batch: RecordBatch, index: number, field: string): string
  /** What is wrong or right with a number, and the birth date in it. */
  read(text: string): NationalId
}

/** Whether a key stands for somebody of whom nobody knows who it is. */
export const isSurrogate = (key: string | undefined): boolean => key !== undefined && key.charCodeAt(0) === 63

/** The same of a key that may begin with what it is a key of. */
export const isOfSurrogate = (key: string): boolean => key.includes('?') && /^(\w+:)?\?/.test(key)

/**
 * A surrogate is made of what the row says, so it does not depend on the row's place; rows that say
 * the same are told apart by their number among themselves and among those of `below`. Keys that the host has
 * vouched for are taken as they are.
 */
export function createIdentity(
  areas?: ReadonlySet<string>,
  vouched?: ReadonlySet<string>,
  below?: Identity,
): Identity {
  const numbers = new Map<string, NationalId>()
  const read = (text: string): NationalId =>
    remember(numbers, text, () => parseNationalId(text, areas && { areas }))
  const surrogates = new Map<RecordBatch, Map<string, string>>()
  const alike = new Map<string, number>()
  const alikeSoFar = (digest: string): number => alike.get(digest) ?? below?.alike(digest) ?? 0
  const surrogate = (batch: RecordBatch, index: number, field: string): string =>
    remember(
      remember(surrogates, batch, () => new Map<string, string>()),
      `${index}:${field}`,
      () => {
        const content = digestOf(batch, index, field)
        const nth = alikeSoFar(content) + 1
        alike.set(content, nth)
        return `?${content}:${nth}`
      },
    )
  return {
    read,
    alike: alikeSoFar,
    key: (text) => (birthInSoundNumber(text) >= 0 || vouched?.has(text) ? text : read(text).number || null),
    surrogate,
  }
}

function digestOf(batch: RecordBatch, index: number, field: string): string {
  const cells = Object.entries(batch.columns).map(([name, column]) => [name, cellAt(column, index)])
  cells.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return digest(JSON.stringify([batch.source.adapter, field, cells])).slice(0, 24)
}
