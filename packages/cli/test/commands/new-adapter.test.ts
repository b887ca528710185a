import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../run.ts'

const folder = join('node_modules', '.cache', 'new-adapter')
const county = join('examples', 'county')
const files = [
  ['民政/高龄津贴发放表_2025-09.csv', 'civil-affairs.my-roll'],
  ['公安/死亡注销.dbf', 'public-security.my-deaths'],
  ['公积金/住房公积金汇缴明细.xls', 'housing-fund.my-deposits'],
  ['财政/惠民补贴一卡通发放明细_202509.csv', 'finance.my-orders'],
  ['司法/服刑及戒毒人员名单.xlsx', 'justice.my-custody'],
] as const

const forget = () => rmSync(folder, { recursive: true, force: true })
beforeAll(forget)
afterAll(forget)
const node = (...args: string[]) => execFileSync(process.execPath, args, { stdio: 'pipe', encoding: 'utf8' })

it('writes adapters that compile, with tests that pass, and nothing of the files but their headings', async () => {
  for (const [file, id] of files) {
    const ran = await run(['new', 'adapter', join(county, file), '--id', id, '--out', folder, '--lang', 'en'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('Of the file only its headings were taken over.')
    const name = id.split('.')[1]
    const text =
      readFileSync(join(folder, `${name}.ts`), 'utf8') + readFileSync(join(folder, `${name}.test.ts`), 'utf8')
    expect(text).not.toMatch(/(?<![N\d])33112\d{12}[\dX](?!\d)/)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../../tsconfig.json', include: ['*.ts'], exclude: [] }),
  )
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    `const conditions = ['hedui-source', 'module', 'node', 'development|production']
export default { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: ['hedui-source', 'node'] } }, test: { include: ['*.test.ts'] } }`,
  )
  node('node_modules/typescript/bin/tsc', '--noEmit', '-p', folder)
  const tested = node('node_modules/vitest/vitest.mjs', 'run', '--root', folder)
  expect(tested).toContain(`${files.length} passed`)
}, 300_000)

it('marks what its author has to decide', async () => {
  const place = join(folder, 'strange')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, '新表.csv'), '姓名,公民身份号码,津贴标准,怪列\n某某,1,50,x\n')
  await run(['new', 'adapter', join(place, '新表.csv'), '--id', 'civil-affairs.strange', '--out', place])
  const text = readFileSync(join(place, 'strange.ts'), 'utf8')
  expect(text).toContain("beneficiary: column(nationalId, '公民身份号码'),")
  expect(text).toContain('// 待定：怪列（D 列）是哪个字段？')
})

it.each([
  [['nowhere.csv'], '"nowhere.csv" cannot be read'],
  [[join('packages', 'cli', 'package.json')], 'has no heading that any adapter knows'],
  [[join(county, files[0][0]), '--id', 'X'], '--id must be DEPARTMENT.FORM'],
  [[join(county, files[0][0]), '--id', 'civil-affairs.my-roll', '--out', folder], 'nothing was written over'],
])('refuses %j and says why', async (args, sentence) => {
  const { code, stderr } = await run(['new', 'adapter', ...args, '--lang', 'en'])
  expect(code).toBe(2)
  expect(stderr).toContain(sentence)
})
