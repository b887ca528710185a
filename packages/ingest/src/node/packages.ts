import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Issue } from '@hedui/core'
import { descriptorIn } from '../exchange/descriptor.ts'
import { descriptorPath, type PackageFile } from '../exchange/package-file.ts'
import type { PackageRead } from '../exchange/read-package.ts'
import { unzipPackage, zipPackage } from '../exchange/zip.ts'
import type { ReadResult } from '../read/read-result.ts'

/** Whether a folder is an exchange package of ours. */
export async function isPackageFolder(path: string): Promise<boolean> {
  const names = await readdir(path)
  return names.includes(descriptorPath) && descriptorIn(await readFile(join(path, descriptorPath))) !== null
}

/** The files of a package: a folder, or a zip. */
export async function loadPackage(path: string): Promise<PackageFile[]> {
  if (path.toLowerCase().endsWith('.zip')) return unzipPackage(await readFile(path))
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
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
