import type { Limits } from '../limits.ts'
import { Unreadable, within } from '../unreadable.ts'

/** A file within a zip, still compressed. */
export interface ZipEntry {
  readonly name: string
  readonly stored: boolean
  readonly bytes: Uint8Array
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const encrypted = 0x2041
const UNSET = 0xffffffff

const damaged = (reason: string): Unreadable => new Unreadable('file.unreadable', { format: 'zip', reason })

/** The entries that a zip's directory names. Inflates nothing; entries that overlap, as in a bomb, are refused. */
export function zipEntries(bytes: Uint8Array, limits: Limits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  within(limits, 'zipEntries', view.getUint16(end + 10, true))
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let compressed = 0
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) throw damaged('directory')
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry = entryAt(bytes, view, at, name)
    if (names.has(name)) throw damaged('two entries of one name')
    names.add(name)
    compressed += entry.bytes.length
    if (compressed > bytes.length) throw damaged('entries overlap')
    entries.push(entry)
    within(limits, 'zipEntries', entries.length)
    at = next
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  throw damaged('no directory')
}

const nameOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '')

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  const method = view.getUint16(at + 10, true)
  if ((view.getUint16(at + 8, true) & encrypted) !== 0) throw damaged('password')
  if (method !== 0 && method !== 8) throw damaged(`compression ${method}`)
  const [size, local] = sizeAndPlace(view, at)
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged('entry')
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (from + size > bytes.length) throw damaged('entry')
  return { name, stored: method === 0, bytes: bytes.subarray(from, from + size) }
}

/** Compressed size and offset of an entry; those of four gigabytes and more stand in its extra field. */
function sizeAndPlace(view: DataView, at: number): readonly [size: number, local: number] {
  const size = view.getUint32(at + 20, true)
  const inflated = view.getUint32(at + 24, true)
  const local = view.getUint32(at + 42, true)
  if (size !== UNSET && local !== UNSET) return [size, local]
  let extra = at + 46 + view.getUint16(at + 28, true)
  const end = extra + view.getUint16(at + 30, true)
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true)
    if (view.getUint16(extra, true) !== 1) {
      extra += 4 + length
      continue
    }
    let next = extra + 4 + (inflated === UNSET ? 8 : 0)
    const wide = () => {
      if (next + 8 > extra + 4 + length) throw damaged('entry')
      const value = Number(view.getBigUint64(next, true))
      next += 8
      return value
    }
    return [size === UNSET ? wide() : size, local === UNSET ? wide() : local]
  }
  throw damaged('entry')
}
