import type { Path } from '../path.ts'
import type { ProblemCode, ProblemFacts } from '../problem.ts'
import { depthLimit, forbiddenKeys, nodeLimit } from './limits.ts'

/** Where the parts of an object or list stand: its keys, and what stands behind each. */
export interface Offsets {
  readonly keys: Map<string | number, number>
  readonly values: Map<string | number, number>
}

/** Learns of a problem at an offset of the text. */
export type Tell = <C extends ProblemCode>(
  code: C,
  path: Path,
  facts: ProblemFacts[C],
  offset: number,
) => void

/** Thrown, once the problem is told, where reading cannot go on. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

const space = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
const plainText = /[^"\\\u0000-\u001f]*/y
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y

/** Reads strict JSON from an offset; `offsets` learns where the parts of every object and list stand. */
export function readValue(
  text: string,
  from: number,
  offsets: WeakMap<object, Offsets>,
  tell: Tell,
): unknown {
  let at = from
  let count = 0
  const value = element([])
  return at < text.length ? unexpected('end', []) : value

  function fail<C extends ProblemCode>(code: C, path: Path, facts: ProblemFacts[C]): never {
    tell(code, path, facts, at)
    throw new Unreadable(code)
  }
  function unexpected(sought: ProblemFacts['pack.syntax']['sought'], path: Path): never {
    return fail('pack.syntax', path, { sought, found: text.slice(at, at + 1) })
  }
  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  function takeMark(mark: string): boolean {
    if (text[at] !== mark) return false
    at++
    take(space)
    return true
  }
  function element(path: Path): unknown {
    take(space)
    if (++count > nodeLimit) fail('pack.nodes', path, { limit: nodeLimit })
    const found = part(path)
    take(space)
    return found
  }
  function part(path: Path): unknown {
    if (text[at] === '{') return members(path)
    if (text[at] === '[') return elements(path)
    if (text[at] === '"') return string(path)
    const found = take(word) ?? take(numeral)
    return found === undefined ? unexpected('value', path) : JSON.parse(found)
  }
  function string(path: Path): string {
    const begin = at
    at++
    do take(plainText)
    while (take(escaped) !== undefined)
    if (text[at] !== '"') unexpected('string', path)
    at++
    return JSON.parse(text.slice(begin, at))
  }
  function within(holder: object, path: Path): Offsets {
    if (path.length >= depthLimit) fail('pack.depth', path, { limit: depthLimit })
    const here: Offsets = { keys: new Map(), values: new Map() }
    offsets.set(holder, here)
    return here
  }
  function elements(path: Path): unknown[] {
    const list: unknown[] = []
    const { values } = within(list, path)
    takeMark('[')
    if (takeMark(']')) return list
    do {
      values.set(list.length, at)
      list.push(element([...path, list.length]))
    } while (takeMark(','))
    return takeMark(']') ? list : unexpected('comma', path)
  }
  function members(path: Path): object {
    const object: Record<string, unknown> = {}
    const here = within(object, path)
    takeMark('{')
    if (takeMark('}')) return object
    do member(object, here, path)
    while (takeMark(','))
    return takeMark('}') ? object : unexpected('comma', path)
  }
  function member(object: Record<string, unknown>, { keys, values }: Offsets, path: Path): void {
    const begin = at
    if (text[at] !== '"') unexpected('key', path)
    const key = string(path)
    take(space)
    if (!takeMark(':')) unexpected('colon', path)
    const valueAt = at
    const value = element([...path, key])
    if (forbiddenKeys.has(key)) tell('pack.key-forbidden', [...path, key], { key }, begin)
    else if (keys.has(key)) tell('pack.key-twice', [...path, key], { key }, begin)
    else {
      keys.set(key, begin)
      values.set(key, valueAt)
      object[key] = value
    }
  }
}
