/** One field of a dBASE table. */
interface DbfField {
  readonly name: string
  /** C text, D day, N and F number, L logical, M memo; others are not read. */
  readonly type: string
  readonly offset: number
  readonly length: number
}

export interface DbfHeader {
  readonly records: number
  readonly headerLength: number
  readonly recordLength: number
  readonly fields: readonly DbfField[]
}

const versions = new Set([
  0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8e, 0xcb, 0xf5, 0xfb,
])
const descriptor = 32

/** The header, or null where the bytes cannot be a dBASE table: told by its structure, as it has no signature. */
export function readDbfHeader(bytes: Uint8Array): DbfHeader | null {
  if (bytes.length < descriptor + 1 || !versions.has(bytes[0] as number)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [month, day] = [bytes[2] as number, bytes[3] as number]
  const headerLength = view.getUint16(8, true)
  const recordLength = view.getUint16(10, true)
  if (month > 12 || day > 31 || headerLength > bytes.length || recordLength < 2) return null
  const fields: DbfField[] = []
  let offset = 1
  let at = descriptor
  for (; at + 1 <= headerLength && bytes[at] !== 0x0d; at += descriptor) {
    if (at + descriptor > headerLength) return null
    const type = String.fromCharCode(bytes[at + 11] as number)
    const long = type === 'C' ? (bytes[at + 17] as number) << 8 : 0
    const length = (bytes[at + 16] as number) + long
    if (!/[A-Z0+@]/.test(type) || length === 0) return null
    fields.push({ name: nameOf(bytes.subarray(at, at + 11)), type, offset, length })
    offset += length
  }
  if (bytes[at] !== 0x0d || fields.length === 0 || offset > recordLength) return null
  return { records: view.getUint32(4, true), headerLength, recordLength, fields }
}

function nameOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder('gb18030').decode(end < 0 ? bytes : bytes.subarray(0, end)).trim()
}
