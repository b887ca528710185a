import { extname } from 'node:path'
import { isMonth, parseNationalId } from '@hedui/core/values'
import { claimNamed, claimNames } from '@hedui/programmes-cn'
import { readJson } from '../follow-up/read-json.ts'
import { rowsOf } from '../pack-tests/table/cells.ts'
import { readBytes, textIn } from '../reading/read-bytes.ts'
import { refusal } from '../refusal.ts'
import type { AskedFault } from './fault.ts'

/** A claim as an application makes it. */
export interface Asked {
  readonly person: string
  readonly claim: string
  readonly claimed: boolean
  /** `YYYY-MM`; null: the month that is asked about in all. */
  readonly month: string | null
}

const headings = {
  person: ['person', '身份证号', '身份证号码', '公民身份号码'],
  claim: ['claim', '申报事项', '事项'],
  claimed: ['claimed', '申报情况', '是否'],
  month: ['month', '月份'],
} as const
const parts = Object.keys(headings) as (keyof typeof headings)[]
const truths = new Map([
  ...['true', 'yes', '1', '是'].map((word) => [word, true] as const),
  ...['false', 'no', '0', '否'].map((word) => [word, false] as const),
])

/** The claims of a file: an array in JSON, or CSV with a heading. Refuses with everything that is wrong at once. */
export async function claimsIn(path: string, cwd: string): Promise<readonly Asked[]> {
  const found = extname(path).toLowerCase() === '.csv' ? await ofTable(path, cwd) : await ofJson(path, cwd)
  const faults = found.flatMap(({ faults }) => faults)
  if (faults.length > 0) throw refusal('claims', { path, faults, known: claimNames })
  return found.flatMap(({ asked }) => asked)
}

/** Claims as they are typed, all of one person; a name that begins with `not:` is denied. */
export function claimsTyped(person: string, names: readonly string[]): readonly Asked[] {
  const found = names.map((name) =>
    askedOf(
      { person, claim: name.replace(/^not:/, ''), claimed: name.startsWith('not:') ? 'no' : 'yes' },
      name,
    ),
  )
  const faults = found.flatMap((one) => one.faults)
  if (faults.length > 0) throw refusal('claims', { path: '--claim', faults, known: claimNames })
  return found.flatMap(({ asked }) => asked)
}

interface Found {
  readonly asked: readonly Asked[]
  readonly faults: readonly AskedFault[]
}

async function ofJson(path: string, cwd: string): Promise<readonly Found[]> {
  const written = await readJson(path, '--claims', cwd)
  if (!Array.isArray(written)) return [fault({ at: '', part: 'form', found: typeof written })]
  return written.map((one: unknown, at) =>
    typeof one === 'object' && one !== null
      ? askedOf(textsOf(one), `[${at}]`)
      : fault({ at: `[${at}]`, part: 'form', found: String(one) }),
  )
}

const textsOf = (one: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(one).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  )

async function ofTable(path: string, cwd: string): Promise<readonly Found[]> {
  const text = textIn(await readBytes(path, '--claims', cwd), path, ['utf-8', 'gb18030'])
  const rows = rowsOf(text.replace(/^\ufeff/, ''))
  if ('open' in rows) return [fault({ at: `${path}:${rows.open}`, part: 'form', found: '"' })]
  const [head, ...body] = rows
  const at = (part: (typeof parts)[number]) =>
    head?.cells.findIndex((cell) => (headings[part] as readonly string[]).includes(cell)) ?? -1
  const missing = (['person', 'claim'] as const).filter((part) => at(part) < 0)
  if (missing.length > 0)
    return missing.map((part) =>
      fault({ at: `${path}:${head?.line ?? 1}`, part, found: head?.cells.join(',') ?? '' }),
    )
  return body.map(({ line, cells }) =>
    askedOf(Object.fromEntries(parts.map((part) => [part, cells[at(part)] ?? ''])), `${path}:${line}`),
  )
}

/** One claim; whether it is made is yes where nothing is said. */
function askedOf(said: Readonly<Record<string, string>>, at: string): Found {
  const { person = '', claim = '', claimed = '', month = '' } = said
  const { number } = parseNationalId(person)
  const isClaimed = claimed === '' ? true : truths.get(claimed.toLowerCase())
  const known = claimNamed(claim) ? claim : claimNames.find((name) => claimNamed(name)?.title.zh === claim)
  const faults: AskedFault[] = []
  if (number === null) faults.push({ at, part: 'person', found: person })
  if (known === undefined) faults.push({ at, part: 'claim', found: claim })
  if (isClaimed === undefined) faults.push({ at, part: 'claimed', found: claimed })
  if (month !== '' && !isMonth(month)) faults.push({ at, part: 'month', found: month })
  if (number === null || known === undefined || isClaimed === undefined || faults.length > 0)
    return { asked: [], faults }
  return { asked: [{ person: number, claim: known, claimed: isClaimed, month: month || null }], faults }
}

const fault = (one: AskedFault): Found => ({ asked: [], faults: [one] })
