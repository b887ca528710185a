import { inflateRawSync } from 'node:zlib'
import { CFB } from '@e965/xlsx'
import { type GivenEntry, zip } from '../support/zip.ts'
import { mutateBytes } from './bytes.ts'
import type { Dice } from './dice.ts'

const numbers = ['-1', '0', '1048577', '4294967296', '99999999999999999999', '1e9', 'x', '']

/** XML with numbers and letters in it that are out of all bounds. */
function mutateXml(xml: Uint8Array, dice: Dice): Uint8Array {
  if (dice.roll(2) === 0) return mutateBytes(xml, dice, 3)
  const text = Buffer.from(xml).toString('utf8')
  const places = [...text.matchAll(/"[A-Z]{0,3}\d+"|>\d+</g)]
  const place = dice.one(places)
  if (place === undefined) return xml
  const [found] = place
  const by = found.startsWith('"')
    ? `"${dice.one(['', 'A', 'XFD', 'ZZZZZZ'])}${dice.one(numbers)}"`
    : `>${dice.one(numbers)}<`
  return Buffer.from(text.slice(0, place.index) + by + text.slice(place.index + found.length))
}

const slips: readonly ((entries: readonly GivenEntry[], dice: Dice) => GivenEntry[])[] = [
  (entries, dice) => {
    const at = dice.roll(entries.length)
    return entries.map((entry, i) =>
      i === at ? { ...entry, content: mutateXml(entry.content as Uint8Array, dice) } : entry,
    )
  },
  (entries, dice) => {
    const at = dice.roll(entries.length)
    return entries.filter((_, i) => i !== at)
  },
  (entries, dice) => [...entries, { ...dice.one(entries), name: dice.one(entries).name }],
  (entries, dice) => {
    const [a, b] = [dice.roll(entries.length), dice.roll(entries.length)]
    return entries.map((entry, i) => ({
      ...entry,
      name: (i === a ? entries[b] : i === b ? entries[a] : entry)?.name ?? '',
    }))
  },
  (entries, dice) => {
    const at = dice.roll(entries.length)
    const says = dice.one([0, 1, 0x7fffffff, 0xffffffff])
    return entries.map((entry, i) => (i === at ? { ...entry, says } : entry))
  },
  (entries, dice) => entries.map((entry) => ({ ...entry, stored: dice.roll(2) === 0 })),
]

/** A zip whose parts were changed, lost, repeated, exchanged, or said to be of another size. */
export function mutateZip(bytes: Uint8Array, dice: Dice): Uint8Array {
  let entries: GivenEntry[] = entriesOf(bytes)
  for (let left = 1 + dice.roll(4); left > 0 && entries.length > 0; left--)
    entries = dice.one(slips)(entries, dice)
  return zip(entries)
}

function entriesOf(bytes: Uint8Array): GivenEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: GivenEntry[] = []
  let at = view.getUint32(bytes.length - 6, true)
  while (view.getUint32(at, true) === 0x02014b50) {
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString()
    const local = view.getUint32(at + 42, true)
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    const data = bytes.subarray(from, from + view.getUint32(at + 20, true))
    entries.push({ name, content: view.getUint16(at + 10, true) === 0 ? data : inflateRawSync(data) })
    at += 46 + name.length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** A compound file whose workbook stream was changed, in a container that is sound. */
export function mutateStream(bytes: Uint8Array, dice: Dice): Uint8Array {
  const container = CFB.read(bytes, { type: 'array' })
  const stream = new Uint8Array(CFB.find(container, '/Workbook').content)
  CFB.utils.cfb_add(container, '/Workbook', Buffer.from(mutateBytes(stream, dice)))
  return new Uint8Array(CFB.write(container, { type: 'buffer' }))
}
