import type { Encoding } from '../book.ts'
import { type Counted, isGbk } from './counted.ts'
import { utf8Loss } from './utf8-loss.ts'

export interface Decoding {
  readonly encoding: Encoding
  /** Bytes that belong to no character of the encoding, as replacement characters. */
  readonly invalid: number
}

const chunk = 1 << 16

/** Whether every byte belongs to a character; needs no memory beyond a chunk. */
export function isGb18030(bytes: Uint8Array): boolean {
  if (isGbk(bytes)) return true
  const decoder = new TextDecoder('gb18030', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += chunk)
      decoder.decode(bytes.subarray(at, at + chunk), { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Replacement characters. */
function gb18030Loss(bytes: Uint8Array): number {
  const decoder = new TextDecoder('gb18030')
  let lost = 0
  for (let at = 0; at < bytes.length; at += chunk) {
    const last = at + chunk >= bytes.length
    lost += decoder.decode(bytes.subarray(at, at + chunk), { stream: !last }).split('\ufffd').length - 1
  }
  return lost
}

/**
 * UTF-8 where the bytes are strict UTF-8, or a tenth of its characters at most is not (of GBK nearly all
 * would not be), else GB18030, which contains GBK and GB 2312; told by the content alone.
 */
export function detectEncoding(
  bytes: Uint8Array,
  { loss, gbk }: Counted = { loss: utf8Loss(bytes), gbk: false },
): Decoding {
  const { errors, lost: lostAsUtf8, beyond } = loss
  if (errors === 0) return { encoding: 'utf-8', invalid: 0 }
  if (lostAsUtf8 * 10 <= beyond) return { encoding: 'utf-8', invalid: lostAsUtf8 }
  if (gbk || isGb18030(bytes)) return { encoding: 'gb18030', invalid: 0 }
  const lost = gb18030Loss(bytes)
  return lostAsUtf8 < lost
    ? { encoding: 'utf-8', invalid: lostAsUtf8 }
    : { encoding: 'gb18030', invalid: lost }
}
