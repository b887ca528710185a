import { type Catalogue, isHeduiError, programmeNames, programmeOf } from '@hedui/core'
import {
  type Adapter,
  readFiles,
  recordsOf,
  type WritableRecord,
  type WriteFormat,
  writeFile,
} from '@hedui/ingest'
import fc from 'fast-check'
import { readSample, type Sample } from './adapter-sample.ts'
import { complain } from './broken-promise.ts'
import { differences } from './differences.ts'
import { formRecords } from './form-records.ts'
import { type Runner, runnerOf } from './runner.ts'

export interface AdapterSuite extends Omit<Sample, 'adapter'> {
  /** Adapters that a file of this form must not be taken for; the adapter itself among them or not. */
  readonly others?: readonly Adapter[]
  readonly catalogue?: Catalogue
}

/**
 * The conformance suite of an adapter: its form is recognised and read into records without an issue, the same under
 * every heading that it knows, not recognised without a compulsory one, its cells read what they write, and so do the
 * files that are written with it.
 */
export function testAdapter(adapter: Adapter, suite: AdapterSuite, runner?: Runner): void {
  const { describe, it } = runnerOf(runner)
  const { others = [], catalogue = [], records } = suite
  const headings = suite.headings.map(plain)
  const among = others.includes(adapter) ? others : [adapter, ...others]
  const readUnder = (changed: readonly string[]) =>
    readSample([adapter], { ...suite, headings: changed }, catalogue)
  const columns = Object.entries(adapter.columns)

  describe(`adapter ${adapter.id}`, () => {
    it('reads its form into records', () => {
      const found = readSample(among, suite, catalogue)
      complain('the form is read', [
        ...differences(found.adapters, [adapter.id], 'adapters'),
        ...differences(found.issues, [], 'issues'),
        ...same(found.records, records, 'records'),
      ])
    })

    it('reads the same under every heading that it knows', () => {
      const complaints = columns.flatMap(([field, column]) => {
        const used = column.headings.find((known) => headings.includes(known))
        return column.headings
          .filter((known) => !/[/:]/.test(known) && !headings.includes(known))
          .flatMap((other) => {
            const renamed = headings.map((heading) => (heading === used ? other : heading))
            return same(readUnder(renamed).records, records, `${field} under ${other}`)
          })
      })
      complain('every heading is read', complaints)
    })

    const named = adapter.form?.headings ?? null
    it(`is not recognised without one of its compulsory headings${named ? ', which its form names' : ''}`, () => {
      const complaints = columns.flatMap(([field, { headings: known, optional }]) => {
        if (optional || named) return []
        const left = headings.map((heading) => (known.includes(heading) ? '其他栏目' : heading))
        return differences(readUnder(left).adapters, [null], `without ${field}`)
      })
      complain('compulsory headings are needed', complaints)
    })

    it('has cells that read what they write', () => {
      const context = { catalogue: { programmeOf: () => 'old-age' } }
      const complaints = columns.flatMap(([, { cell }]) =>
        cell.examples.flatMap((example) => {
          const { value } = cell.decode(example, context)
          const at = `${cell.name} ${example}`
          return value === null
            ? [`${at}: states nothing`]
            : same(cell.decode(cell.encode(value as never), context).value, value, at)
        }),
      )
      complain('cells read what they write', complaints)
    })

    it('writes what it reads back as the same records', () => {
      const names = programmeNames(catalogue)
      const record = formRecords(adapter, (name) => programmeOf(names, name))
      const lists = fc.array(record, { minLength: 1, maxLength: 5 })
      for (const format of adapter.form ? (['form'] as const) : formats)
        fc.assert(
          fc.property(lists, (given) => {
            complain(`${format} is read back`, rereadDifferences(adapter, given, format, catalogue))
          }),
          { numRuns: 12 },
        )
    })
  })
}

const formats = ['csv', 'xlsx', 'dbf'] as const

/** What formats may refuse: a dbf long names of fields, a form what it has no place for. */
const limits: Readonly<Partial<Record<WriteFormat, readonly string[]>>> = {
  // The reader tells the encoding by the bytes: the few characters of a short table may also be UTF-8.
  dbf: ['write.heading', 'write.cell', 'write.unread'],
  form: ['write.heading', 'write.length'],
}

/** None where the format refuses what it has no place for. */
function rereadDifferences(
  adapter: Adapter,
  records: readonly WritableRecord[],
  format: WriteFormat,
  catalogue: Catalogue,
): string[] {
  const period = adapter.period === null ? {} : { period: '2025-09' }
  try {
    const written = writeFile(adapter, records, { format, catalogue, encoding: 'gb18030', ...period })
    const { batches } = readFiles([written], { adapters: [adapter], catalogue })
    const read = batches.filter(({ source }) => source.register === adapter.register)
    return differences(read.flatMap(recordsOf), records, 'records')
  } catch (error) {
    if (isHeduiError(error) && limits[format]?.includes(error.code)) return []
    throw error
  }
}

/** A heading without the marks that readers ignore. */
const plain = (heading: string): string => heading.replace(/\*|（元）/g, '')

/** Differences either way, so that neither says more than the other. */
const same = (found: unknown, expected: unknown, at: string): string[] => [
  ...new Set([...differences(found, expected, at), ...differences(expected, found, `${at}, expected`)]),
]
