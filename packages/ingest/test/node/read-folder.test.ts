import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readFolder, readPaths } from '../../src/node/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csv } from '../support/csv.ts'
import { gbk } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'

const adapters = [roll, deaths]
const table = (n: number) =>
  gbk(csv([['津贴2025-09'], ['姓名', '身份证号', '金额'], ['甲', idNumber(n), '1']]))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedui-ingest-'))
  await mkdir(join(folder, '民政', '.cache'), { recursive: true })
  const files: Record<string, Uint8Array | string> = {
    '民政/津贴_202509.csv': table(1),
    '民政/a.csv': table(2),
    'b.csv': gbk('物品,数量\n纸,5\n'),
    'README.md': '# notes',
    'Readme.txt': 'a,b',
    'truth.json': '{}',
    'score.mjs': 'x,y',
    'hedui.config.json': '{}',
    '.hidden.csv': 'a,b',
    '~$册.xlsx': 'lock',
    '民政/.cache/c.csv': 'a,b',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  // A folder within itself.
  await symlink(folder, join(folder, '民政', '全部'), 'junction')
})
afterAll(() => rm(folder, { recursive: true }))

it('reads the data files below a folder by name, and says what became of each', async () => {
  const { files, batches } = await readPaths([folder], { adapters })
  expect(files.map(({ file, adapter, rows }) => [file, adapter, rows])).toEqual([
    ['b.csv', null, 0],
    ['民政/a.csv', 'test.roll', 1],
    ['民政/津贴_202509.csv', 'test.roll', 1],
  ])
  expect(files.map(({ sha256 }) => sha256?.length)).toEqual([64, 64, 64])
  expect(batches[0]?.source.sha256).toBe(files[1]?.sha256)
})

it('reads a single file by its name', async () => {
  const { files } = await readPaths([join(folder, '民政', 'a.csv')], { adapters })
  expect(files.map(({ file, rows }) => [file, rows])).toEqual([['a.csv', 1]])
})

it('makes a dataset of what it reads', async () => {
  const coverage = [{ register: 'death', programme: null, area: '*', from: '2024-01-01', to: null }]
  const { dataset, files, issues } = await readFolder(folder, { adapters, coverage })
  expect([...dataset.registers]).toEqual(['roll'])
  expect(dataset.table('payment').size).toBe(2)
  expect(dataset.coverage).toEqual([
    ...coverage,
    expect.objectContaining({ register: 'roll' }),
    expect.objectContaining({ register: 'roll' }),
  ])
  expect([files.length, issues]).toEqual([3, []])
})

it('says so where there is no such folder', async () => {
  await expect(readPaths([join(folder, 'nowhere')], { adapters })).rejects.toThrow(/ENOENT/)
})

it('does not open a file that is larger than files may be, and reads the others', async () => {
  const path = folder
  const all = await readPaths([path], { adapters, limits: { fileBytes: 10 } })
  expect(all.batches).toEqual([])
  expect(all.issues[0]).toMatchObject({ code: 'file.limit', facts: { limit: 'fileBytes', most: 10 } })
})
