import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isPackageFolder } from './packages.ts'

/** A file on disk, and what it is called in reports. */
export interface FoundFile {
  readonly path: string
  /** Relative to the folder it was found in, with `/`. */
  readonly file: string
  /** In bytes. */
  readonly size: number
  /** An exchange package, which is a folder or may be a zip. */
  readonly isPackage?: true
}

const notData = /^(?:\.|~\$|readme)|^hedui\.config\.json$|\.(?:md|json|mjs)$/i

/** All data files below a folder, by name; hidden and lock files, READMEs, *.md, *.json and *.mjs are none. A path to a file is that file, and an exchange package is one file. A folder within itself, as a link makes it, is read once. */
export const findFiles = (path: string): Promise<FoundFile[]> => findWithin(path, [])

async function findWithin(path: string, above: readonly string[]): Promise<FoundFile[]> {
  const whole = await stat(path)
  const one: FoundFile = { path, file: basename(path), size: whole.size }
  if (!whole.isDirectory()) return [one]
  if (await isPackageFolder(path)) return [{ ...one, isPackage: true }]
  const folder = await realpath(path)
  if (above.includes(folder)) return []
  const names = (await readdir(path)).filter((name) => !notData.test(name)).sort()
  const entries = await Promise.all(names.map(async (name) => ({ name, is: await stat(join(path, name)) })))
  const found: FoundFile[] = []
  for (const { name, is } of entries) {
    const child = join(path, name)
    if (is.isDirectory())
      for (const deeper of await findWithin(child, [...above, folder]))
        found.push({ ...deeper, file: deeper.path === child ? name : `${name}/${deeper.file}` })
    else if (is.isFile()) found.push({ path: child, file: name, size: is.size })
  }
  return found
}
