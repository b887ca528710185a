import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type GetModuleInfo, rollup } from 'rollup'

/**
 * Joins the files that the entries of `dist` share into few: one for all that the same of `apart` load, the entries
 * that matter most. What none of them loads stays split as it is needed.
 */
export async function joinChunks(
  dist: string,
  entries: readonly string[],
  apart: readonly string[],
): Promise<void> {
  const fileOf = (entry: string) => join(dist, `${entry}.js`)
  const built = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, fileOf(entry)])),
    external: (id) => !id.startsWith('.') && !id.startsWith(dist),
    treeshake: false,
  })
  for (const file of readdirSync(dist)) if (/^chunk-.*\.c?js$/.test(file)) rmSync(join(dist, file))
  for (const [format, extension] of [
    ['es', 'js'],
    ['cjs', 'cjs'],
  ] as const)
    await built.write({
      dir: dist,
      format,
      exports: 'named',
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `chunk-[hash].${extension}`,
      hoistTransitiveImports: false,
      minifyInternalExports: false,
      manualChunks(id, { getModuleInfo }) {
        const loading = apart.filter((entry) => loads(fileOf(entry), id, getModuleInfo))
        return loading.length === 0 || entries.some((entry) => id === fileOf(entry)) ? null : loading.join()
      },
    })
  await built.close()
}

/** Whether a file is loaded with another. */
function loads(file: string, sought: string, info: GetModuleInfo, seen = new Set<string>()): boolean {
  if (file === sought) return true
  seen.add(file)
  return !!info(file)?.importedIds.some((id) => !seen.has(id) && loads(id, sought, info, seen))
}
