import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const source = 'examples/host-java'
const classes = mkdtempSync(join(tmpdir(), 'hedui-java-'))
afterAll(() => rmSync(classes, { recursive: true, force: true }))

const major = Number(
  /javac (\d+)/.exec(spawnSync('javac', ['-version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
)

it.skipIf(!(major >= 17))('the Java host compiles without a warning and asks hedui (needs JDK 17)', () => {
  const files = readdirSync(source).filter((name) => name.endsWith('.java'))
  const compiled = spawnSync(
    'javac',
    [
      '-Xlint:all',
      '-Werror',
      '--release',
      '17',
      '-encoding',
      'UTF-8',
      '-d',
      classes,
      ...files.map((name) => join(source, name)),
    ],
    { encoding: 'utf8' },
  )
  expect([compiled.status, compiled.stderr]).toEqual([0, ''])
  const said = execFileSync(
    'java',
    [
      '-cp',
      classes,
      'CheckOneHousehold',
      'examples/county',
      'examples/decide/1-eligible.json',
      process.execPath,
      'packages/cli/bin/hedui.mjs',
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  for (const expected of [
    'protocol 1',
    '郑*仙 3325**********9326\n  已于2025年3月20日死亡，其后仍为其办理农村最低生活保障，2025年11月3日受理。',
    '一人挂多户（X03，counted-in-two-units 第1版）',
    '农村最低生活保障：符合条件，400.00元/月',
    'programme: 没有项目“dibao.lunar”的规则。',
  ])
    expect(said).toContain(expected)
  expect(said).not.toContain('332526193701179326')
})
