import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A file on disk, and what it is called in reports. */
export interface FoundFile {
  readonly path: string
  /** Relative to the folder it was found in, with `/`. */
  readonly file: string
}

const notData = /^(?:\.|~\$|readme)|^hedui\.config\.json$|\.(?:md|json|mjs)$/i

/** All data files below a folder, by name; hidden and lock files, READMEs, *.md, *.json and *.mjs are none. A path to a file is that file. */
export async function findFiles(path: string): Promise<FoundFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ path, file: basename(path) }]
  const found: FoundFile[] = []
  for (const name of (await readdir(path)).filter((name) => !notData.test(name)).sort()) {
    const child = join(path, name)
    const entry = await stat(child)
    if (entry.isDirectory())
      for (const { path: deeper, file } of await findFiles(child))
        found.push({ path: deeper, file: `${name}/${file}` })
    else if (entry.isFile()) found.push({ path: child, file: name })
  }
  return found
}
