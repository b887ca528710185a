import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/rules/pack/load.ts'
import { pathText } from '../../../src/rules/path.ts'
import { put } from '../change.ts'
import { rightPack } from '../right-pack.ts'

/** What is put where in a pack without a mistake, and every problem that is then found. */
type Row = readonly [name: string, at: string, value: unknown, ...finds: string[]]

export const first = 'checks.0'
export const conditions = `${first}.conditions.all`
export const here = (at: string): string => `checks[0].${at}`
export const leaf = (fact: unknown, operator: string, value: unknown) => ({ fact, operator, value })

const steps = (at: string): (string | number)[] =>
  at.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Tests that each mistake is found, and nothing but the mistake. */
export function describeMistakes(what: string, rows: readonly Row[]): void {
  describe(`a pack with a mistake ${what} says so:`, () => {
    it.each(rows.map(([name, ...row]) => ({ name, row })))('$name', ({ row: [at, value, ...finds] }) => {
      const { problems } = loadPack(put(rightPack(), steps(at), value), { parameters: [] })
      expect(problems.map(({ code, path }) => `${code} ${pathText(path)}`).sort()).toEqual(finds.sort())
    })
  })
}
