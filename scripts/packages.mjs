import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * @typedef {{ folder: string, path: string, name: string, needs: string[] }} Package
 * `folder` is its name in `packages/`, `path` its absolute path, `needs` the names of the packages of ours it depends on.
 */

/**
 * Every package, each after the packages it depends on.
 * @returns {Package[]}
 */
export function packages() {
  const manifests = readdirSync(join(root, 'packages'))
    .map((folder) => ({ folder, path: join(root, 'packages', folder) }))
    .filter(({ path }) => existsSync(join(path, 'package.json')))
    .map((found) => ({ ...found, ...JSON.parse(readFileSync(join(found.path, 'package.json'), 'utf8')) }))
  const ours = new Set(manifests.map(({ name }) => name))
  const waiting = manifests.map(({ folder, path, name, dependencies = {} }) => ({
    folder,
    path,
    name,
    needs: Object.keys(dependencies).filter((dependency) => ours.has(dependency)),
  }))
  /** @type {Package[]} */
  const ordered = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) =>
      needs.every((need) => ordered.some(({ name }) => name === need)),
    )
    if (next < 0)
      throw new Error(
        `packages depend on one another in a circle: ${waiting.map(({ name }) => name).join(', ')}`,
      )
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}
