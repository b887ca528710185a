import { cellAt, isHeduiError } from '@hedui/core'
import { describe, expect, it } from 'vitest'
import { type HostRow, type RowsOptions, type RowsRead, readRows } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { idNumber } from '../support/id.ts'

const row = (n: number, more: HostRow = {}): HostRow => ({
  姓名: `张${n}`,
  身份证号: idNumber(n),
  死亡日期: '2025-03-05',
  ...more,
})

/** A cursor that tells how often it was asked, and whether it was closed. */
function cursor(rows: readonly unknown[], breaksAt = Number.POSITIVE_INFINITY) {
  const seen = { asked: 0, closed: false }
  async function* rowsOf(): AsyncGenerator<HostRow> {
    try {
      for (const value of rows) {
        seen.asked++
        if (seen.asked > breaksAt) throw new TypeError('connection lost')
        yield value as HostRow
      }
    } finally {
      seen.closed = true
    }
  }
  return { seen, rows: rowsOf() }
}

const many = (count: number) => Array.from({ length: count }, (_, i) => row(i + 1))

async function collect(
  rows: AsyncIterable<HostRow> | Iterable<HostRow>,
  adapter = deaths,
  options: Partial<RowsOptions> = {},
): Promise<RowsRead[]> {
  const all: RowsRead[] = []
  for await (const read of readRows(rows, adapter, { source: 'db', ...options })) all.push(read)
  return all
}

const valuesOf = ({ batch }: RowsRead, field: string) => {
  const column = batch.columns[field]
  return column ? batch.rows.map((_, i) => cellAt(column, i)) : []
}

const codes = (reads: readonly RowsRead[]) =>
  reads.flatMap(({ issues }) => issues.map(({ row, code, facts }) => [row, code, facts]))

describe('records of a host', () => {
  it('are batches with their numbers, whatever the batch size', async () => {
    for (const batchSize of [1, 3, 10, 1000]) {
      const reads = await collect(many(10), deaths, { batchSize })
      expect(reads.flatMap(({ batch }) => batch.rows)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
      expect(reads.flatMap((read) => valuesOf(read, 'name'))).toEqual(many(10).map(({ 姓名 }) => 姓名))
      expect(reads).toHaveLength(Math.ceil(10 / batchSize))
      expect(codes(reads)).toEqual([])
    }
  })

  it('may be named by canonical fields, and by both', async () => {
    const [read] = await collect([
      { person: idNumber(1), XM: '王试验', date: '20250305' },
      { person: idNumber(2), XM: null, date: undefined },
    ])
    expect(valuesOf(read as RowsRead, 'person')).toEqual([idNumber(1), idNumber(2)])
    expect(valuesOf(read as RowsRead, 'name')).toEqual(['王试验', null])
    expect(valuesOf(read as RowsRead, 'date')).toEqual(['2025-03-05', null])
    expect(codes([read as RowsRead])).toEqual([[2, 'cell.blank', {}]])
  })

  it('list a key that nobody reads once', async () => {
    const reads = await collect([row(1, { 备注: 'a' }), row(2, { 备注: 'b' }), row(3, { 批次: 1 })], deaths, {
      batchSize: 1,
    })
    expect(codes(reads)).toEqual([
      [null, 'key.unmapped', { keys: ['备注'] }],
      [null, 'key.unmapped', { keys: ['批次'] }],
    ])
  })

  it('of which no key is known are refused with what was sought', async () => {
    const refused = await collect([{ foo: 1, bar: 2 }]).catch((error: unknown) => error)
    expect(isHeduiError(refused) && [refused.code, refused.facts.keys]).toEqual([
      'rows.unmapped',
      ['foo', 'bar'],
    ])
  })

  it('without a compulsory key are gaps, not a refusal', async () => {
    const reads = await collect([{ 姓名: '王试验', 身份证号: idNumber(1) }])
    expect(codes(reads)).toEqual([[1, 'cell.blank', {}]])
    expect(reads[0]).toMatchObject({ rows: 1, accepted: 1 })
  })

  it('that are none are rejected, and the others read', async () => {
    const reads = await collect(cursor([row(1), null, 7, new Date(0), row(5)]).rows)
    expect(reads[0]).toMatchObject({ rows: 5, accepted: 2, rejected: 3, batch: { rows: [1, 5] } })
    expect(codes(reads).filter(([, code]) => code === 'record.form')).toEqual([
      [2, 'record.form', { type: 'null' }],
      [3, 'record.form', { type: 'number' }],
      [4, 'record.form', { type: 'object' }],
    ])
  })

  it.each([
    ['a Date, which has no day of its own', new Date(0), null, 'cell.error'],
    ['a number that is no number', Number.NaN, null, 'cell.error'],
    ['a bigint', 20250305n, '2025-03-05', undefined],
    ['a number', 20250305, '2025-03-05', undefined],
  ])('may have %s where a day stands', async (_, value, expected, code) => {
    const reads = await collect([row(1, { 死亡日期: value })])
    expect(reads.flatMap((read) => valuesOf(read, 'date'))).toEqual([expected])
    expect(codes(reads)[0]?.[1]).toBe(code)
  })

  it('take the month from the host where a title would state it, and claim to be complete at the end only', async () => {
    const rows = Array.from({ length: 3 }, (_, i) => ({ 姓名: '王试验', 身份证号: idNumber(i), 金额: 50 }))
    const reads = await collect(rows, roll, { batchSize: 1, month: '2025-09' })
    expect(reads.map((read) => valuesOf(read, 'month'))).toEqual([['2025-09'], ['2025-09'], ['2025-09']])
    expect(reads.map(({ batch }) => batch.coverage.length)).toEqual([0, 0, 1])
  })
})

describe('the source of records', () => {
  it('is asked for one batch ahead, no more, and closed when nobody wants more', async () => {
    const { seen, rows } = cursor(many(100))
    for await (const _ of readRows(rows, deaths, { source: 'db', batchSize: 5 })) break
    expect(seen).toEqual({ asked: 10, closed: true })
  })

  it('is closed when the signal ends the reading, with the reason of the signal', async () => {
    const { seen, rows } = cursor(many(100))
    const controller = new AbortController()
    const reading = (async () => {
      for await (const _ of readRows(rows, deaths, { source: 'db', batchSize: 5, signal: controller.signal }))
        controller.abort(new RangeError('enough'))
    })()
    await expect(reading).rejects.toThrow(new RangeError('enough'))
    expect(seen).toEqual({ asked: 10, closed: true })
  })

  it('is not asked at all when the signal was given before', async () => {
    const { seen, rows } = cursor(many(3))
    const reading = collect(rows, deaths, { signal: AbortSignal.abort(new RangeError('late')) })
    await expect(reading).rejects.toThrow('late')
    expect(seen.asked).toBe(0)
  })

  it('that breaks off passes its error on', async () => {
    await expect(collect(cursor(many(9), 4).rows)).rejects.toThrow(new TypeError('connection lost'))
  })

  it.each([0, -1, 1.5])('needs a batch size that is a whole number above 0, not %d', async (batchSize) => {
    await expect(collect(many(1), deaths, { batchSize })).rejects.toThrow('batchSize')
  })
})
