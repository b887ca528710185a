import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Issue } from '@hedui/core'
import { descriptorIn } from '../exchange/descriptor.ts'
import { descriptorPath, type PackageFile } from '../exchange/package-file.ts'
import type { PackageRead } from '../exchange/read-package.ts'
import { refuseBeyond } from '../exchange/refuse.ts'
import { unzipPackage, zipPackage } from '../exchange/zip.ts'
import type { ReadResult } from '../read/read-result.ts'
import { defaultLimits, type Limits } from '../readers/limits.ts'

/** Whether a folder is an exchange package of ours. */
export async function isPackageFolder(path: string): Promise<boolean> {
  const names = await readdir(path)
  return names.includes(descriptorPath) && descriptorIn(await readFile(join(path, descriptorPath))) !== null
}

/** The files of a package: a folder, or a zip; nothing is opened of one that is larger than is read. Errors: `package.limit`. */
export async function loadPackage(path: string, limits?: Partial<Limits>): Promise<PackageFile[]> {
  const most = { ...defaultLimits, ...limits }
  const allow = (limit: 'fileBytes' | 'inflatedBytes' | 'zipEntries', found: number) => {
    if (found > most[limit]) throw refuseBeyond({ limit, most: most[limit], found })
  }
  if (path.toLowerCase().endsWith('.zip')) {
    allow('fileBytes', (await stat(path)).size)
    return unzipPackage(await readFile(path), limits)
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  allow('zipEntries', files.length)
  const stats = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))))
  allow(
    'inflatedBytes',
    stats.reduce((sum, { size }) => sum + size, 0),
  )
  return Promise.all(
    files.map(async (entry) => {
      const full = join(entry.parentPath, entry.name)
      const below = full.slice(path.length).replaceAll('\\', '/').replace(/^\/+/, '')
      return { path: below, bytes: await readFile(full) }
    }),
  )
}

/** Saves a package as a folder, or as a zip where the path ends in `.zip`. */
export async function savePackage(files: readonly PackageFile[], path: string): Promise<void> {
  if (path.toLowerCase().endsWith('.zip')) return writeFile(path, zipPackage(files))
  for (const file of files) {
    const full = join(path, file.path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, file.bytes)
  }
}

/** What was read of a package under the name `file`; of one read before, that it was. */
export function packageResult(read: PackageRead, file: string): ReadResult {
  const { batches, files, issues, repeated, id } = read
  if (!repeated) return { batches, files, issues }
  const reason = { code: 'package.repeated', facts: { id } }
  const issue: Issue = {
    file,
    sheet: null,
    row: null,
    column: null,
    raw: null,
    disposition: 'file',
    ...reason,
  }
  return {
    batches,
    issues: [issue],
    files: [
      {
        ...{ file, format: 'csv', encoding: 'utf-8', sha256: null, department: null, register: null },
        ...{ adapter: null, adapterVersion: null, sheets: [], rows: 0, accepted: 0, rejected: 0, ignored: 0 },
        ...{ period: null, unrecognised: reason },
      },
    ],
  }
}
