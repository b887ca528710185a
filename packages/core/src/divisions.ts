import { packedDivisions } from './values/packed-divisions.ts'

function unpack(packed: string): ReadonlySet<string> {
  let next = 0
  return new Set(
    packed
      .trim()
      .split(/\s+/)
      .flatMap((run) => {
        const [skipped = '', length = '1'] = run.split('.')
        const start = next + Number.parseInt(skipped, 36)
        next = start + Number.parseInt(length, 36)
        return Array.from({ length: next - start }, (_, i) => String(start + i))
      }),
  )
}

/**
 * Six-digit divisions of every level that ever stood in a list, 1980s to today: for `areas` of
 * `parseNationalId`.
 */
export const divisionPrefixes: ReadonlySet<string> = /* @__PURE__ */ unpack(packedDivisions)
