import { Unreadable } from '../unreadable.ts'

const headerSectors = 109
const damaged = (reason: string): Unreadable => new Unreadable('file.unreadable', { format: 'xls', reason })

/**
 * Refuses a compound file (MS-CFB) whose chains of sectors run in circles, or run together so often that
 * following them all would be more work than the file is worth.
 */
export function checkChains(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) throw damaged('header')
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw damaged('sector size')
  const size = 1 << shift
  const count = Math.ceil(bytes.length / size) - 1
  const tables = fatSectors(view, size, count)
  const next = nextSectors(view, size, count, tables)
  let steps = 0
  const walked = new Int32Array(count).fill(-1)
  for (let start = 0; start < count; start++) {
    if ((walked[start] as number) >= 0) continue
    for (let at = start; at >= 0 && at < count; at = next[at] as number) {
      if (walked[at] === start) throw damaged('sectors in a circle')
      walked[at] = start
      if (++steps > 16 * count + 4096) throw damaged('chains of sectors run together')
    }
  }
}

/** Sectors that hold the allocation table, by the header and the chain that continues it. */
function fatSectors(view: DataView, size: number, count: number): number[] {
  const tables: number[] = []
  for (let i = 0; i < headerSectors; i++) tables.push(view.getInt32(76 + i * 4, true))
  const seen = new Set<number>()
  for (let at = view.getInt32(68, true); at >= 0 && at < count; ) {
    if (seen.has(at)) throw damaged('sectors in a circle')
    seen.add(at)
    const from = (at + 1) * size
    if (from + size > view.byteLength) break
    for (let i = 0; i < size - 4; i += 4) tables.push(view.getInt32(from + i, true))
    at = view.getInt32(from + size - 4, true)
  }
  return tables
}

function nextSectors(view: DataView, size: number, count: number, tables: readonly number[]): Int32Array {
  const next = new Int32Array(count).fill(-1)
  const perTable = size / 4
  for (let sector = 0; sector < count; sector++) {
    const table = tables[Math.floor(sector / perTable)]
    if (table === undefined || table < 0) continue
    const at = (table + 1) * size + (sector % perTable) * 4
    if (at + 4 <= view.byteLength) next[sector] = view.getInt32(at, true)
  }
  return next
}
