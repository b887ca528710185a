import { type Utf8Loss, utf8Loss } from './utf8-loss.ts'

/** What was counted of bytes. */
export interface Counted {
  readonly loss: Utf8Loss
  /** They are GBK beyond doubt; false: perhaps, nobody looked. */
  readonly gbk: boolean
}

/** Counts a part of a text, which ends after the end of a line or where the text does; `begins`: it is the first. */
export function counted(bytes: Uint8Array, begins: boolean): Counted {
  const loss = utf8Loss(bytes, begins)
  return { loss, gbk: loss.errors > 0 ? isGbk(bytes) : loss.beyond === 0 }
}

/** What was counted of the parts of a text, of them all. */
export const countedTogether = (parts: readonly Counted[]): Counted => ({
  loss: parts.reduce(
    ({ errors, lost, beyond }, { loss }) => ({
      errors: errors + loss.errors,
      lost: lost + loss.lost,
      beyond: beyond + loss.beyond,
    }),
    { errors: 0, lost: 0, beyond: 0 },
  ),
  gbk: parts.every(({ gbk }) => gbk),
})

/** Whether all bytes are ASCII and pairs that GB18030 took over from GBK. */
export function isGbk(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number
    if (lead < 0x80) continue
    const trail = bytes[++at] as number
    if (lead === 0x80 || lead === 0xff || !(trail >= 0x40) || trail === 0x7f || trail === 0xff) return false
  }
  return true
}
