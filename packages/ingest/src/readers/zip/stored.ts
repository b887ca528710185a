/** The bytes of a zip whose entries are not compressed. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...parts].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }))
  const names = entries.reduce((sum, { name }) => sum + name.length, 0)
  const contents = entries.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const zip = new Uint8Array(entries.length * 76 + names * 2 + contents + 22)
  const view = new DataView(zip.buffer)
  const offsets: number[] = []
  let at = 0
  const head = (signature: number, from: number, { name, bytes }: (typeof entries)[number]) => {
    view.setUint32(at, signature, true)
    view.setUint32(at + from, bytes.length, true)
    view.setUint32(at + from + 4, bytes.length, true)
    view.setUint16(at + from + 8, name.length, true)
  }
  for (const entry of entries) {
    offsets.push(at)
    head(0x04034b50, 18, entry)
    zip.set(entry.name, at + 30)
    zip.set(entry.bytes, at + 30 + entry.name.length)
    at += 30 + entry.name.length + entry.bytes.length
  }
  const directory = at
  for (const [i, entry] of entries.entries()) {
    head(0x02014b50, 20, entry)
    view.setUint32(at + 42, offsets[i] as number, true)
    zip.set(entry.name, at + 46)
    at += 46 + entry.name.length
  }
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return zip
}
