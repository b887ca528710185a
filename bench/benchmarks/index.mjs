import { readdirSync } from 'node:fs'

const shared = new Set(['index.mjs', 'benchmark.mjs', 'rules.mjs', 'join.mjs'])

/**
 * Every benchmark, by the files of this folder.
 * @returns {Promise<readonly import('./benchmark.mjs').Benchmark[]>}
 */
export async function benchmarks() {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    (file) => file.endsWith('.mjs') && !shared.has(file),
  )
  const modules = await Promise.all(files.sort().map((file) => import(new URL(file, import.meta.url).href)))
  return modules.map((module) => module.default)
}

/**
 * The benchmarks that `only` names, alone or as the first words of their names; left out: all.
 * @param {readonly import('./benchmark.mjs').Benchmark[]} all
 * @param {readonly string[]} only
 */
export function chosen(all, only) {
  const picked = all.filter(
    ({ name }) => only.length === 0 || only.some((word) => name === word || name.startsWith(`${word}-`)),
  )
  if (picked.length === 0)
    throw new Error(`No benchmark ${only}: there are ${all.map(({ name }) => name).join(', ')}`)
  return picked
}
