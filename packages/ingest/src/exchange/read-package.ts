import type { RecordBatch } from '@hedui/core'
import type { ReadResult } from '../read/read-result.ts'
import type { Limits } from '../readers/limits.ts'
import { hashOf, type Resource, soundDescriptor } from './descriptor.ts'
import { descriptorPath, type PackageFile } from './package-file.ts'
import { readingIn } from './reading-form.ts'
import { refuse } from './refuse.ts'
import { readTable } from './table-csv.ts'
import { readingPath } from './write-package.ts'

/** A package that was read: what to remember so that it is not read again. */
export interface KnownPackage {
  readonly id: string
  /** SHA-256 of its list of resources with their hashes. */
  readonly content: string
}

export interface PackageRead extends KnownPackage, ReadResult {
  readonly purpose: string
  /** The same content was read before: there is nothing in it that is new, and no batch is given. */
  readonly repeated: boolean
}

export interface PackageReadOptions {
  readonly known?: readonly KnownPackage[]
  /** How much of a table is read at most, where that is not `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined
}

/**
 * Reads an exchange package, whole or not at all. One whose content is among `known` gives nothing and says so.
 * Errors: `package.descriptor`, `package.missing`, `package.hash`, `package.form`, `package.limit`, and
 * `package.conflict` for other content under a known id.
 */
export function readPackage(
  files: readonly PackageFile[],
  { known = [], limits }: PackageReadOptions = {},
): PackageRead {
  const bytesAt = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const { id, hedui, resources } = soundDescriptor(bytesAt.get(descriptorPath))
  const { content, purpose } = hedui
  const head = { id, content, purpose }
  for (const { path, hash } of resources) {
    const bytes = bytesAt.get(path)
    if (bytes === undefined) throw refuse('package.missing', { path })
    const found = `sha256:${hashOf(bytes)}`
    if (found !== hash) throw refuse('package.hash', { path, expected: hash, found })
  }
  if (known.some((other) => other.content === content))
    return { ...head, repeated: true, batches: [], files: [], issues: [] }
  if (known.some((other) => other.id === id)) throw refuse('package.conflict', { id })
  const reading = bytesAt.get(readingPath)
  if (reading === undefined) throw refuse('package.missing', { path: readingPath })
  const said = readingIn(reading, readingPath)
  const batches = resources.flatMap((resource) => batchOf(resource, bytesAt.get(resource.path), limits))
  return { ...head, repeated: false, batches, files: said.files, issues: said.issues }
}

/** None for a resource that is no table. */
function batchOf(
  { path, schema, hedui }: Resource,
  bytes: Uint8Array | undefined,
  limits: Partial<Limits> | undefined,
): RecordBatch[] {
  if (bytes === undefined || schema === undefined || hedui === undefined) return []
  const { source, makes, coverage, columns: said } = hedui
  const { rows, values } = readTable(bytes, path, schema.fields, limits)
  const columns = Object.entries(said).map(([field, column]) => {
    const found = values.get(field)
    if (found === undefined) throw refuse('package.form', { path })
    return [field, { ...column, values: found }] as const
  })
  return [{ source, makes, rows, columns: Object.fromEntries(columns), coverage }]
}
