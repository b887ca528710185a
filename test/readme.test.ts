import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = join('node_modules', '.cache', 'readme')
const pages = [
  'README.md',
  'README.zh-CN.md',
  'docs/guide/adapters.md',
  'docs/guide/hosts.md',
  'docs/guide/county.md',
  'docs/guide/analysis.md',
  'docs/guide/writing.md',
]

/** The code blocks of a language in a markdown file. */
const blocks = (file: string, language: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(
    ([, code]) => code as string,
  )

const forget = () => rmSync(folder, { recursive: true, force: true })
beforeAll(forget)
afterAll(forget)

describe.each(pages)('%s', (file) => {
  it.each(blocks(file, 'ts').map((code, i) => [i + 1, code] as const))(
    'runs snippet %i as it stands',
    (i, code) => {
      mkdirSync(folder, { recursive: true })
      const path = join(folder, `${file.replaceAll('/', '-')}-${i}.mjs`)
      writeFileSync(path, code)
      expect(() => execFileSync(process.execPath, [path], { stdio: 'pipe' })).not.toThrow()
    },
  )

  it.each(
    blocks(file, 'sh')
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.startsWith('npx hedui')),
  )('runs %s', (line) => {
    mkdirSync(folder, { recursive: true })
    const words = line
      .replace(/\s+#.*/, '')
      .replace(/--(out|svg) (\S+\.\w+)/, (_, flag, out) => `--${flag} ${join(folder, out)}`)
      .replaceAll(/\bmy-(county|adapters)/g, join(folder, `${file.replaceAll('/', '-')}-$1`))
      .match(/'[^']*'|\S+/g)
    const args = (words ?? []).slice(2).map((word) => word.replace(/^'|'$/g, ''))
    const ended = (() => {
      try {
        execFileSync(process.execPath, ['packages/cli/bin/hedui.mjs', ...args], { stdio: 'pipe' })
        return 0
      } catch (error) {
        return (error as { status: number }).status
      }
    })()
    expect([0, 1]).toContain(ended)
  })
})
