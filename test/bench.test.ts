import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const cheap = ['rules-1m', 'join-paid-after-death', 'decide', 'size', 'xlsx']

it('cheap benchmarks run small, and answer as json-rules-engine and SheetJS do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const file = join(folder, 'results.json')
    const only = cheap.flatMap((name) => ['--only', name])
    execFileSync(process.execPath, ['bench/run.mjs', '--quick', '--size', '500', ...only, '--json', file], {
      stdio: 'pipe',
    })
    const results: readonly Readonly<Record<string, unknown>>[] = JSON.parse(readFileSync(file, 'utf8'))
    expect(results.filter(({ equal }) => equal !== true)).toEqual([])
    expect(Object.keys(results[0] ?? {})).toEqual([
      'name',
      'peer',
      'unit',
      'ours',
      'theirs',
      'ratio',
      'equal',
    ])
    expect(results).toContainEqual(expect.objectContaining({ name: 'rules-1m', peer: 'json-rules-engine' }))
    expect(results).toContainEqual(expect.objectContaining({ name: 'xlsx', peer: 'sheetjs' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
