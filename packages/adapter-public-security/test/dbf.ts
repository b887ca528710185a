export interface DbfField {
  readonly name: string
  readonly type: 'C' | 'D'
  readonly length: number
}

/** A dBASE III file; texts are given as GBK bytes, everything else as ASCII. */
export function dbf(
  fields: readonly DbfField[],
  records: readonly (readonly (string | Uint8Array)[])[],
): Uint8Array {
  const headerLength = 33 + fields.length * 32
  const recordLength = 1 + fields.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(headerLength + records.length * recordLength + 1).fill(0x20, headerLength)
  const view = new DataView(bytes.buffer)
  bytes.set([3, 125, 12, 31])
  view.setUint32(4, records.length, true)
  view.setUint16(8, headerLength, true)
  view.setUint16(10, recordLength, true)
  fields.forEach(({ name, type, length }, i) => {
    const at = 32 + i * 32
    bytes.set(ascii(name), at)
    bytes.set(ascii(type), at + 11)
    bytes[at + 16] = length
  })
  bytes[headerLength - 1] = 0x0d
  records.forEach((cells, row) => {
    let at = headerLength + row * recordLength + 1
    cells.forEach((cell, i) => {
      bytes.set(typeof cell === 'string' ? ascii(cell) : cell, at)
      at += fields[i]?.length ?? 0
    })
  })
  bytes[bytes.length - 1] = 0x1a
  return bytes
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))
