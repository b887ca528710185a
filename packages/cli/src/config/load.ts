import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, extname, isAbsolute, join, resolve } from 'node:path'
import { ownPacks } from '../packs/own-packs.ts'
import { isModule } from '../packs/read-source.ts'
import { figuresOver, type RuleSet, ruleSet } from '../packs/rule-set.ts'
import { refusal } from '../refusal.ts'
import { unknownRules } from './known-rules.ts'
import { parseConfig } from './parse.ts'
import type { ConfigProblem } from './problem.ts'
import type { Config } from './schema.ts'

const fileName = 'hedui.config.json'

/** A configuration, and everything that it runs. */
export interface Setup {
  readonly config: Config
  readonly rules: RuleSet
}

/** The configuration asked for, else that of the folders, else an empty one, with the rules that it runs. */
export async function loadSetup(
  asked: string | undefined,
  folders: readonly string[],
  cwd: string,
): Promise<Setup> {
  return setupOf(await loadConfig(asked, folders, cwd), cwd)
}

/** A configuration with the rules that it runs; `path` is how to call it. */
export async function setupOf(
  { path, config }: { readonly path: string; readonly config: Config },
  cwd: string,
): Promise<Setup> {
  const rules = ruleSet(await ownPacks(config.packs ?? [], cwd))
  const problems = unknownRules(config, rules.rules)
  if (problems.length > 0) throw refusal('config', { path, problems })
  return { config, rules: { ...rules, parameters: figuresOver(rules.parameters, config.parameters ?? []) } }
}

/** The configuration asked for, else that of the folders, else an empty one; its packs are there and may be run. */
export async function loadConfig(
  asked: string | undefined,
  folders: readonly string[],
  cwd: string,
): Promise<{ readonly path: string; readonly config: Config }> {
  const path = asked ?? ownConfig(folders, cwd)
  if (path === undefined) return { path: fileName, config: {} }
  const file = resolve(cwd, path)
  if (!existsSync(file)) throw refusal('no-config', { path })
  const written = parseConfig(await readFile(file, 'utf8'), path)
  const config = fromFolder(written, dirname(path))
  const problems = (config.packs ?? []).flatMap((pack, i) => faultsOf(pack, i, written.packs?.[i] ?? '', cwd))
  if (problems.length > 0) throw refusal('config', { path, problems })
  // A folder of departments' files may come from anywhere: nothing in it is run unless it was named.
  const code = asked === undefined ? config.packs?.find(isModule) : undefined
  if (code !== undefined) throw refusal('pack-code', { path, pack: code })
  return { path, config }
}

function faultsOf(path: string, i: number, found: string, cwd: string): ConfigProblem[] {
  const at = `packs[${i}]`
  if (extname(path).toLowerCase() !== '.json' && !isModule(path)) return [{ at, code: 'pack-kind', found }]
  const there = statSync(resolve(cwd, path), { throwIfNoEntry: false })
  return there?.isFile() ? [] : [{ at, code: 'pack-file', found }]
}

/** The paths in a configuration start from its own folder. */
function fromFolder(config: Config, folder: string): Config {
  const here = (path: string): string => (isAbsolute(path) ? path : join(folder, path))
  const paths = (['previous', 'baseline', 'waivers', 'dispositions'] as const).flatMap((key) => {
    const path = config[key]
    return path === undefined ? [] : [[key, here(path)]]
  })
  return { ...config, ...Object.fromEntries(paths), ...(config.packs && { packs: config.packs.map(here) }) }
}

function ownConfig(folders: readonly string[], cwd: string): string | undefined {
  const paths = folders
    .map((folder) => join(folder, fileName))
    .filter((path) => existsSync(resolve(cwd, path)))
  if (paths.length > 1) throw refusal('two-configs', { paths })
  return paths[0]
}
