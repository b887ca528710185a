import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Check } from '@hedui/core'
import { refusal } from '../refusal.ts'
import { parseConfig } from './parse.ts'
import type { Config } from './schema.ts'

const fileName = 'hedui.config.json'

/** The configuration asked for, else that of the folders, else an empty one. */
export async function loadConfig(
  asked: string | undefined,
  folders: readonly string[],
  cwd: string,
  checks: readonly Check[],
): Promise<Config> {
  const path = asked ?? ownConfig(folders, cwd)
  if (path === undefined) return {}
  const file = resolve(cwd, path)
  if (!existsSync(file)) throw refusal('no-config', { path })
  return fromFolder(parseConfig(await readFile(file, 'utf8'), path, checks), dirname(path))
}

/** The paths in a configuration start from its own folder. */
function fromFolder(config: Config, folder: string): Config {
  const paths = (['previous', 'baseline', 'waivers', 'dispositions'] as const).flatMap((key) => {
    const path = config[key]
    return path === undefined ? [] : [[key, isAbsolute(path) ? path : join(folder, path)]]
  })
  return { ...config, ...Object.fromEntries(paths) }
}

function ownConfig(folders: readonly string[], cwd: string): string | undefined {
  const paths = folders
    .map((folder) => join(folder, fileName))
    .filter((path) => existsSync(resolve(cwd, path)))
  if (paths.length > 1) throw refusal('two-configs', { paths })
  return paths[0]
}
