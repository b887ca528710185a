export interface GivenField {
  readonly name: string
  readonly type: string
  readonly length: number
}

/** Bytes of a dBASE III table; texts are given in bytes already, and a record may be marked as deleted. */
export function dbf(
  fields: readonly GivenField[],
  records: readonly { readonly deleted?: boolean; readonly cells: readonly Uint8Array[] }[],
  {
    declared = records.length,
    codePage = 0,
  }: { readonly declared?: number; readonly codePage?: number } = {},
): Uint8Array {
  const headerLength = 32 + fields.length * 32 + 1
  const recordLength = 1 + fields.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(headerLength + records.length * recordLength + 1).fill(0x20, headerLength)
  const view = new DataView(bytes.buffer)
  bytes.set([0x03, 125, 12, 31])
  bytes[29] = codePage
  view.setUint32(4, declared, true)
  view.setUint16(8, headerLength, true)
  view.setUint16(10, recordLength, true)
  fields.forEach(({ name, type, length }, i) => {
    const at = 32 + i * 32
    bytes.set(new TextEncoder().encode(name), at)
    bytes[at + 11] = type.charCodeAt(0)
    bytes[at + 16] = length
  })
  bytes[headerLength - 1] = 0x0d
  records.forEach(({ deleted = false, cells }, i) => {
    let at = headerLength + i * recordLength
    bytes[at++] = deleted ? 0x2a : 0x20
    fields.forEach(({ length }, column) => {
      bytes.set((cells[column] ?? new Uint8Array()).subarray(0, length), at)
      at += length
    })
  })
  bytes[bytes.length - 1] = 0x1a
  return bytes
}
