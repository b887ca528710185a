import { mkdtemp, rm, writeFile as save } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeFile, writePackage } from '../../src/index.ts'
import { readPaths, savePackage } from '../../src/node/index.ts'
import { roll } from '../support/adapters.ts'

const adapters = [roll]
const record = { name: '张小明', beneficiary: '11010519491231002X', amount: 12_000 }
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hedui-packages-'))
  const { file, bytes } = writeFile(roll, [record], { period: '2025-09' })
  await save(join(folder, file), bytes)
})
afterAll(() => rm(folder, { recursive: true }))

it('a folder or zip that is a package is read as the files it was made from, and its copies are only reported', async () => {
  const read = await readPaths([folder], { adapters })
  const received = join(folder, 'received')
  await savePackage(writePackage(read, { purpose: 'test' }), join(received, 'a'))
  await savePackage(writePackage(read, { purpose: 'test' }), join(received, 'b.zip'))
  const { batches, files, issues } = await readPaths([received], { adapters })
  expect(batches.map(({ source, rows }) => [source.file, rows])).toEqual([['2025年9月津贴名册.xlsx', [3]]])
  expect(files.map(({ file, adapter }) => [file, adapter])).toEqual([
    ['2025年9月津贴名册.xlsx', 'test.roll'],
    ['b.zip', null],
  ])
  expect(issues.map(({ file, code }) => [file, code])).toEqual([['b.zip', 'package.repeated']])
})
