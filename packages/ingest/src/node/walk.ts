import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPackageFolder } from './packages.ts'

/** A file on disk, and what it is called in reports. */
export interface FoundFile {
  readonly path: string
  /** Relative to the folder it was found in, with `/`. */
  readonly file: string
  /** An exchange package, which is a folder or may be a zip. */
  readonly isPackage?: true
}

const notData = /^(?:\.|~\$|readme)|^hedui\.config\.json$|\.(?:md|json|mjs)$/i

/** All data files below a folder, by name; hidden and lock files, READMEs, *.md, *.json and *.mjs are none. A path to a file is that file, and an exchange package is one file. A folder within itself, as a link makes it, is read once. */
export const findFiles = (path: string): Promise<FoundFile[]> => findWithin(path, [])

async function findWithin(path: string, above: readonly string[]): Promise<FoundFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, file: basename(path) }]
  if (await isPackageFolder(path)) return [{ path, file: basename(path), isPackage: true }]
  const folder = await realpath(path)
  if (above.includes(folder)) return []
  const found: FoundFile[] = []
  for (const name of (await readdir(path)).filter((name) => !notData.test(name)).sort()) {
    const child = join(path, name)
    const entry = await stat(child)
    if (entry.isDirectory())
      for (const deeper of await findWithin(child, [...above, folder]))
        found.push({ ...deeper, file: deeper.path === child ? name : `${name}/${deeper.file}` })
    else if (entry.isFile()) found.push({ path: child, file: name })
  }
  return found
}
