import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const generated = new Set(['.git', 'node_modules', 'dist', 'coverage'])

/** Every file of the repository that is not generated, as a path from its folder with `/`. */
export function files(folder = ''): readonly string[] {
  return readdirSync(join('.', folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (generated.has(entry.name)) return []
    return entry.isDirectory() ? files(path) : [path]
  })
}
