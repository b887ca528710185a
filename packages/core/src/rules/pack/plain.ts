import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { depthLimit, forbiddenKeys, nodeLimit } from './limits.ts'

/** Whether a value is plain JSON data of a size that can be looked at; reports what is not. */
export function isPlain(value: unknown, path: Path, report: Report): boolean {
  let count = 0
  return isPart(value, path)

  function isPart(part: unknown, at: Path): boolean {
    if (++count > nodeLimit) return fault('pack.nodes', path, { limit: nodeLimit })
    if (part === null || typeof part === 'string' || typeof part === 'boolean' || Number.isFinite(part))
      return true
    if (typeof part !== 'object' || !isRecordOrList(part))
      return fault('pack.plain', at, { found: nameOf(part) })
    if (at.length - path.length >= depthLimit) return fault('pack.depth', at, { limit: depthLimit })
    return Object.entries(part)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => {
        const place = [...at, Array.isArray(part) ? Number(key) : key]
        return forbiddenKeys.has(key) ? fault('pack.key-forbidden', place, { key }) : isPart(inner, place)
      })
      .every(Boolean)
  }

  function fault(...problem: Parameters<Report['add']>): false {
    report.add(...problem)
    return false
  }
}

const isRecordOrList = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}

const nameOf = (value: unknown): string =>
  typeof value === 'number'
    ? String(value)
    : typeof value === 'object' && value !== null
      ? (value.constructor?.name ?? 'object')
      : typeof value
