import type { RecordBatch } from '@hedui/core'
import type { ReadResult } from '../read/read-result.ts'
import { contentOf, type Descriptor, hashOf, type Resource } from './descriptor.ts'
import { descriptorPath, type PackageFile } from './package-file.ts'
import { tableCsv } from './table-csv.ts'

export interface PackageOptions {
  /** Why personal data is passed on: nothing in a package is masked. */
  readonly purpose: string
  /** What the sender calls it; left out: the digest of its content, the same for the same records. */
  readonly id?: string
}

/** Where what was found of the files stands. */
export const readingPath = 'reading.json'

/**
 * What was read of files as an exchange package, a Frictionless Data Package: one CSV of canonical fields for each
 * sheet, what was found of the files, and datapackage.json with the SHA-256 of each. The same records give the
 * same bytes.
 */
export function writePackage(read: ReadResult, { purpose, id }: PackageOptions): PackageFile[] {
  const tables = read.batches.map(table)
  const reading = described('reading', readingPath, 'json', json({ files: read.files, issues: read.issues }))
  const parts = [...tables, reading]
  const resources = parts.map(({ resource }) => resource)
  const content = contentOf(resources)
  const descriptor: Descriptor = {
    name: 'hedui-exchange',
    id: id ?? content.slice(0, 16),
    profile: 'data-package',
    hedui: { format: 1, purpose, content },
    resources,
  }
  return [{ path: descriptorPath, bytes: json(descriptor) }, ...parts.map(({ file }) => file)]
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`)

function table(batch: RecordBatch, i: number) {
  const { source, makes, coverage, columns } = batch
  const { fields, bytes } = tableCsv(batch)
  const name = `${String(i + 1).padStart(4, '0')}-${source.register}`
  const said = Object.entries(columns).map(([field, { values, ...column }]) => [field, column])
  return described(name, `data/${name}.csv`, 'csv', bytes, {
    schema: { fields, missingValues: [''] },
    hedui: { source, makes, coverage, columns: Object.fromEntries(said) },
  })
}

function described(
  name: string,
  path: string,
  format: Resource['format'],
  bytes: Uint8Array,
  more: Pick<Resource, 'schema' | 'hedui'> = {},
): { readonly resource: Resource; readonly file: PackageFile } {
  const size = { bytes: bytes.length, hash: `sha256:${hashOf(bytes)}` }
  return { resource: { name, path, format, encoding: 'utf-8', ...size, ...more }, file: { path, bytes } }
}
