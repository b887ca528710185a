import { CFB } from '@e965/xlsx'
import { Unreadable } from '../unreadable.ts'

/** Records of a workbook stream (MS-XLS 2.3) that cells, their formats, merges and sheets are made of. */
const needed: ReadonlySet<number> = new Set([
  0x0006, 0x000a, 0x0022, 0x003c, 0x0042, 0x0085, 0x00bd, 0x00be, 0x00d6, 0x00e0, 0x00e5, 0x00fc, 0x00fd,
  0x0200, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x0208, 0x027e, 0x041e, 0x0809,
])
const FORMULA = 0x0006
const PASSWORD = 0x002f
/** Begins the workbook and each sheet, with the version of the format: BIFF5 or BIFF8. */
const BEGIN = 0x0809
const versions: ReadonlySet<number> = new Set([0x0500, 0x0600])
/** A record without content of its own, in the place of those that nobody needs. */
const NOTHING = 0x00c1
/** Bytes of a formula's record before the length of the formula itself: cell, format, value, flags. */
const beforeFormula = 20

interface Container {
  readonly FullPaths: readonly string[]
}
interface Entry {
  /** Left out of a damaged directory's entry that leads nowhere. */
  readonly content?: ArrayLike<number>
}

const damaged = (reason: string): Unreadable => new Unreadable('file.unreadable', { format: 'xls', reason })

/** The workbook stream of an xls file, and how it is called there. */
export interface PlainRecords {
  readonly path: string
  readonly stream: Uint8Array
}

/**
 * The records of an xls workbook without charts, macros, names and the text of formulas (values stay): there is
 * less that could be damaged or mean harm, and SheetJS does not come back from some formulas.
 */
export function plainRecords(bytes: Uint8Array): PlainRecords {
  const container = opened(bytes)
  const path = ['/Workbook', '/Book'].find((name) => CFB.find(container, name) !== null)
  if (path === undefined) {
    const locked = container.FullPaths.some((name) => name.includes('EncryptedPackage'))
    throw locked ? damaged('password') : new Unreadable('file.format', { found: 'ole2' })
  }
  const { content }: Entry = CFB.find(container, path)
  if (content === undefined) throw damaged('no stream')
  const stream = Uint8Array.from(content)
  const view = new DataView(stream.buffer)
  for (let at = 0; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true)
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > stream.length) throw damaged('records')
    if (type === BEGIN && (length < 2 || !versions.has(view.getUint16(at + 4, true))))
      throw damaged('version')
    if (type === PASSWORD) throw damaged('password')
    const whole = length >= beforeFormula + 2
    if (type === FORMULA && whole) view.setUint16(at + 4 + beforeFormula, 0, true)
    else if (type === FORMULA || !needed.has(type)) view.setUint16(at, NOTHING, true)
    at += 4 + length
  }
  return { path, stream }
}

/** Records as an xls file that holds nothing else. */
export function inContainer({ path, stream }: PlainRecords): Uint8Array {
  const plain: Container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(plain, path, stream)
  return Uint8Array.from(CFB.write(plain, { type: 'array' }))
}

function opened(bytes: Uint8Array): Container {
  try {
    return CFB.read(bytes, { type: 'array' })
  } catch (error) {
    throw damaged(String(error))
  }
}
