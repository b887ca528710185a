import { main } from '../src/main.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in `cwd` as a pipe would, and collects what it says. */
export async function run(
  argv: readonly string[],
  cwd = '.',
  env: Readonly<Record<string, string>> = { LANG: 'C' },
): Promise<Ran> {
  const said = { stdout: '', stderr: '' }
  const code = await main(argv, {
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    env,
    cwd,
    now: () => 0,
  })
  return { code, ...said }
}
