import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountyOptions, csvOf, generateCounty } from '../../src/county/index.ts'

/** Every byte of a county: files, truth, rule book and records. */
const everything = (options: CountyOptions): string => {
  const county = generateCounty(options)
  const { files, truth, policy } = county
  const bytes = files.map((file) => [file.path, Buffer.from(csvOf(file)).toString('latin1')])
  return JSON.stringify([bytes, truth, policy, [...county.records()]])
}

describe('the same seed', () => {
  it('gives the same bytes, and another seed gives others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 50 }),
        fc.integer({ min: 170, max: 190 }),
        (seed, households) => {
          const options = { seed, households, months: ['2025-10', '2025-11'] }
          const once = everything(options)
          expect(everything(options)).toBe(once)
          expect(everything({ ...options, seed: seed + 1 })).not.toBe(once)
        },
      ),
      { numRuns: 4, seed: 1 },
    )
  })
})

describe('the bytes of a file', () => {
  const county = generateCounty({ seed: 3, households: 700 })
  const { files } = county

  it.each(files.map((file) => [file.path, file] as const))('%s decode to its rows', (_, file) => {
    const text = new TextDecoder(file.encoding, { fatal: true }).decode(csvOf(file))
    expect(text).toBe([...file.rows()].map((row) => `${row.join(',')}\r\n`).join(''))
  })

  it('come in pieces of all files that make them whole', () => {
    const pieces = new Map<string, Uint8Array[]>()
    for (const { path, bytes } of county.chunks()) pieces.set(path, [...(pieces.get(path) ?? []), bytes])
    expect(Math.max(...[...pieces.values()].map(({ length }) => length))).toBeGreaterThan(1)
    expect([...pieces.keys()].sort()).toEqual(files.map(({ path }) => path).sort())
    for (const file of files)
      expect(Buffer.concat(pieces.get(file.path) ?? []).equals(csvOf(file)), file.path).toBe(true)
  })
})

describe('options that make no county', () => {
  it.each<[string, Partial<CountyOptions>]>([
    ['seed', { seed: 1.5 }],
    ['households', { households: 0 }],
    ['at most|from 1 to', { households: 2_000_000 }],
    ['months', { months: [] }],
    ['months', { months: ['2025-09', '2025-11'] }],
    ['region', { region: 'abc' }],
    ['anomalies', { anomalies: { D01: -1 } }],
    ['anomalies', { anomalies: { Z99: 1 } as never }],
    ['households have something planted', { households: 10 }],
  ])('are refused: %s', (sentence, options) => {
    expect(() => generateCounty({ seed: 1, ...options })).toThrow(new RegExp(sentence))
  })
})
