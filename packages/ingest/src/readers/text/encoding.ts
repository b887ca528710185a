import type { Encoding } from '../book.ts'

export interface Decoding {
  readonly encoding: Encoding
  /** Bytes that belong to no character of the encoding, as replacement characters. */
  readonly invalid: number
}

const chunk = 1 << 16

/** Whether every byte belongs to a character; needs no memory beyond a chunk. */
function decodes(label: string, bytes: Uint8Array): boolean {
  const decoder = new TextDecoder(label, { fatal: true })
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

interface Loss {
  /** Replacement characters. */
  readonly lost: number
  /** Characters beyond ASCII, the lost ones too. */
  readonly beyond: number
}

function lossOf(label: string, bytes: Uint8Array): Loss {
  const decoder = new TextDecoder(label)
  let lost = 0
  let beyond = 0
  for (let at = 0; at < bytes.length; at += chunk) {
    const last = at + chunk >= bytes.length
    for (const c of decoder.decode(bytes.subarray(at, at + chunk), { stream: !last })) {
      if (c > '\u007f') beyond++
      if (c === '\ufffd') lost++
    }
  }
  return { lost, beyond }
}

/**
 * UTF-8 where the bytes are strict UTF-8, or a tenth of its characters at most is not (of GBK nearly all
 * would not be), else GB18030, which contains GBK and GB 2312; told by the content alone.
 */
export function detectEncoding(bytes: Uint8Array): Decoding {
  if (decodes('utf-8', bytes)) return { encoding: 'utf-8', invalid: 0 }
  const utf8 = lossOf('utf-8', bytes)
  if (utf8.lost * 10 <= utf8.beyond) return { encoding: 'utf-8', invalid: utf8.lost }
  if (decodes('gb18030', bytes)) return { encoding: 'gb18030', invalid: 0 }
  const { lost } = lossOf('gb18030', bytes)
  return utf8.lost < lost ? { encoding: 'utf-8', invalid: utf8.lost } : { encoding: 'gb18030', invalid: lost }
}
