import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folders = readdirSync('packages')
const place = mkdtempSync(join(tmpdir(), 'hedui-packed-'))
const host = join(place, 'host')

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args], { cwd, encoding: 'utf8', shell: process.platform === 'win32' })

const use = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [script, ...args], { cwd: host, encoding: 'utf8' })

beforeAll(() => {
  npm(['pack', '--workspaces', '--ignore-scripts', '--silent', '--pack-destination', place], process.cwd())
  const tarballs = readdirSync(place).filter((name) => name.endsWith('.tgz'))
  mkdirSync(host)
  writeFileSync(join(host, 'package.json'), JSON.stringify({ name: 'host', private: true }))
  npm(
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--silent',
      ...tarballs.map((name) => join(place, name)),
    ],
    host,
  )
  for (const script of readdirSync('test/packed'))
    copyFileSync(join('test/packed', script), join(host, script))
})

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the packages as published', () => {
  it('every one can be imported by an ES module', () => {
    expect(use('esm.mjs')).toBe('')
  })

  it('every one can be required by a CommonJS module', () => {
    expect(use('cjs.cjs')).toBe('')
  })

  it('the command line starts and says its version', () => {
    const { version } = JSON.parse(readFileSync('packages/cli/package.json', 'utf8'))
    expect(use(join('node_modules', 'hedui', 'bin', 'hedui.mjs'), '--version').trim()).toContain(version)
  })

  it.each(folders)('%s carries its licence, its code and its types, and no test', (folder) => {
    const { name } = JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8'))
    const files = readdirSync(join(host, 'node_modules', name))
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'dist', 'package.json', 'src']))
    expect(files).not.toContain('test')
    expect(readdirSync(join(host, 'node_modules', name, 'dist'))).toEqual(
      expect.arrayContaining(['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts']),
    )
  })
})
