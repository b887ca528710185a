import { describe, expect, it } from 'vitest'
import { generateCounty } from '../../src/county/index.ts'
import { configOf, runFiles, sourcesOf, substance } from './run.ts'

const options = { seed: 9, households: 260 }
const county = generateCounty(options)
const config = configOf(county.policy)
const sources = sourcesOf(county)
const findings = substance(runFiles(sources, config).run.findings)

const decoder = (encoding: string) => new TextDecoder(encoding)

/** The file with its records the other way round, as UTF-8. */
function reversed(bytes: Uint8Array, encoding: string): Uint8Array {
  const lines = decoder(encoding).decode(bytes).split('\r\n')
  const isRecord = (line: string, i: number) => i > 1 && line !== '' && !/^(?:小计|合计|制表人)/.test(line)
  const records = lines.filter(isRecord).reverse()
  return new TextEncoder().encode(
    lines.map((line, i) => (isRecord(line, i) ? records.shift() : line)).join('\r\n'),
  )
}

describe('findings do not depend on', () => {
  it('the order of rows', () => {
    const again = sources.map(({ file, bytes }, i) => ({
      file,
      bytes: reversed(bytes, county.files[i]!.encoding),
    }))
    expect(substance(runFiles(again, config).run.findings)).toEqual(findings)
  })

  it('the names of files, as every title says what its file is', () => {
    const renamed = sources.map(({ bytes }, i) => ({ file: `${i}.csv`, bytes }))
    expect(substance(runFiles(renamed, config).run.findings)).toEqual(findings)
  })

  it('titles, subtotals, changing headings and careless typing', () => {
    const clean = sourcesOf(generateCounty({ ...options, dirt: 'none' }))
    expect(substance(runFiles(clean, config).run.findings)).toEqual(findings)
  })
})
