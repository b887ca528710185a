import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const shared = [
  'LICENSE',
  'package-lock.json',
  'tsconfig.base.json',
  'scripts/join-chunks.ts',
  'scripts/library.ts',
]
const own = ['package.json', 'tsconfig.json', 'tsup.config.ts']

/**
 * A hash of everything that a package's build rests on, the stamps of the packages it depends on included.
 * @param {import('./packages.mjs').Package} item
 * @param {string[]} needs stamps of the packages it depends on
 */
export function stampOf(item, needs) {
  const hash = createHash('sha256')
  for (const need of needs) hash.update(need)
  const sources = readdirSync(join(item.path, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of [
    ...shared.map((name) => join(root, name)),
    ...own.map((name) => join(item.path, name)),
    ...sources,
  ])
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

/** @param {import('./packages.mjs').Package} item */
const stampFile = ({ folder }) => join(root, 'node_modules/.cache/hedui', `${folder}.stamp`)

/**
 * Whether the package's `dist` was built from what this stamp names.
 * @param {import('./packages.mjs').Package} item
 * @param {string} stamp
 */
export function isBuilt(item, stamp) {
  const file = stampFile(item)
  return existsSync(join(item.path, 'dist')) && existsSync(file) && readFileSync(file, 'utf8') === stamp
}

/**
 * Note that the package's `dist` is built from what this stamp names.
 * @param {import('./packages.mjs').Package} item
 * @param {string} stamp
 */
export function noteBuilt(item, stamp) {
  mkdirSync(join(root, 'node_modules/.cache/hedui'), { recursive: true })
  writeFileSync(stampFile(item), stamp)
}
