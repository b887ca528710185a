import { readFiles, recordsOf, type WriteOptions, writeFile } from '@hedui/ingest'
import { describe, expect, it } from 'vitest'
import { banks, fixedBatch, pipedBatch } from '../src/index.ts'

const catalogue: NonNullable<WriteOptions['catalogue']> = [
  {
    ...{
      id: 'old-age',
      title: { zh: '高龄津贴', en: 'old age' },
      aliases: [],
      class: 'old-age',
      unit: 'person',
    },
    ...{ discretionary: false, posthumous: false, repeatable: false, excludes: [], rules: 'not found' },
    source: 'synthetic',
  },
]
const orders = [
  { reference: '1', account: '6228480000000000018', accountHolder: '王试验', amount: 5000 },
  { reference: '2', account: '10018653001117193662', accountHolder: '李试验', amount: 47_300 },
].map((order) => ({ ...order, programme: 'old-age', month: '2025-09' }))

const linesOf = (bytes: Uint8Array): string[] => new TextDecoder('gb18030').decode(bytes).split('\r\n')

describe('a batch file for a bank', () => {
  it('has fields between |, with count and sum before and after', () => {
    const { file, bytes } = writeFile(pipedBatch, orders, { catalogue })
    expect(file).toBe('2025年9月代发批量文件（竖线分隔）.txt')
    expect(linesOf(bytes)).toEqual([
      'H|202509|2|523.00|',
      '1|6228480000000000018|王试验|50.00|高龄津贴|',
      '2|10018653001117193662|李试验|473.00|高龄津贴|',
      'T|2|523.00|',
      '',
    ])
  })

  it('of fixed width is cut by bytes of GBK, and counts in fen', () => {
    const { bytes } = writeFile(fixedBatch, orders, { catalogue })
    const lines = linesOf(bytes)
    expect(lines[0]).toBe('H20250900000000020000000000052300')
    expect(lines[1]).toMatch(/^1 {19}6228480000000000018 {13}王试验 {34}00000000005000高龄津贴 {32}$/)
    expect(lines[3]).toBe('T00000000020000000000052300')
  })

  it.each([pipedBatch, fixedBatch])('is read back without an issue: $id', (adapter) => {
    const { batches, issues } = readFiles([writeFile(adapter, orders, { catalogue })], {
      adapters: [...banks, adapter],
      catalogue,
    })
    expect(issues).toEqual([])
    const constants = { layer: 'instructed', kind: 'regular' }
    expect(batches.flatMap(recordsOf)).toEqual(orders.map((order) => ({ ...constants, ...order })))
  })

  it('refuses what would not fit its places, or would be taken for a separator', () => {
    const named = (accountHolder: string) => [{ ...orders[0], accountHolder }]
    expect(() => writeFile(fixedBatch, named('很'.repeat(21)), { catalogue })).toThrow(/42 bytes/)
    expect(() => writeFile(pipedBatch, named('王|试验'), { catalogue })).toThrow()
  })
})
