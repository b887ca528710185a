const decoder = new TextDecoder('gb18030')
/** @type {Map<string, readonly [number, number]>} */
const pairs = new Map()
for (let lead = 0xb0; lead <= 0xf7; lead++)
  for (let trail = 0xa1; trail <= 0xfe; trail++)
    pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])

/** @param {string} text ASCII, or of GB 2312 */
const gbk = (text) => [...text].flatMap((c) => pairs.get(c) ?? [c.charCodeAt(0)])

/**
 * A dBASE III table of texts in GBK.
 * @param {readonly { name: string, length: number }[]} fields
 * @param {readonly (readonly string[])[]} records
 * @returns {Uint8Array}
 */
export function dbf(fields, records) {
  const header = 32 + fields.length * 32 + 1
  const record = 1 + fields.reduce((sum, { length }) => sum + length, 0)
  const bytes = new Uint8Array(header + records.length * record + 1).fill(0x20, header)
  const view = new DataView(bytes.buffer)
  bytes.set([0x03, 125, 12, 31])
  view.setUint32(4, records.length, true)
  view.setUint16(8, header, true)
  view.setUint16(10, record, true)
  for (const [i, { name, length }] of fields.entries()) {
    bytes.set(gbk(name), 32 + i * 32)
    bytes[32 + i * 32 + 11] = 0x43
    bytes[32 + i * 32 + 16] = length
  }
  bytes[header - 1] = 0x0d
  let at = header
  for (const cells of records) {
    at++
    for (const [i, { length }] of fields.entries()) {
      bytes.set(gbk(cells[i] ?? '').slice(0, length), at)
      at += length
    }
  }
  bytes[bytes.length - 1] = 0x1a
  return bytes
}
