import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Adapter, column, type ReadOptions, readFiles, type Threads, text } from '../../src/index.ts'
import { readPaths, startThreads } from '../../src/node/index.ts'
import { corpus } from '../fuzz/corpus.ts'
import { mutatedFile } from '../fuzz/mutated.ts'
import { deaths, roll } from '../support/adapters.ts'
import { csv } from '../support/csv.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { idNumber } from '../support/id.ts'
import { runs } from '../support/runs.ts'
import { sheets } from '../support/sheets.ts'
import { workerScript } from '../support/worker.ts'

const sharing = { smallest: 0, part: 200, taskLines: 64 }
let script: Awaited<ReturnType<typeof workerScript>>
let threads: Threads
beforeAll(async () => {
  script = await workerScript()
  threads = await startThreads({ worker: script.url, sharing })
})
afterAll(async () => {
  await threads.close()
  await script.remove()
})

/** A roll whose villages and notes the worker knows no plain form of, and whose numbers are read by a function of its own. */
const strange: Adapter = {
  ...roll,
  columns: {
    ...roll.columns,
    village: column(
      { ...text, span: (bytes, from, to) => (to - from === 6 && bytes[from] === 0xe4 ? '甲村' : undefined) },
      '村(居)',
    ),
    beneficiary: column(
      { ...roll.columns.beneficiary!.cell, digits: (bytes, from) => bytes[from] === 0x31 },
      '身份证号',
    ),
  },
}

const both = (bytes: Uint8Array, options: Partial<ReadOptions> = {}, file = '津贴.csv') =>
  [threads, undefined].map((helping) =>
    readFiles([{ file, bytes }], { adapters: [deaths, roll], threads: helping, ...options }),
  )
const same = (bytes: Uint8Array, options?: Partial<ReadOptions>, file?: string) => {
  const [together, alone] = both(bytes, options, file)
  expect(together).toEqual(alone)
}

const encodings: readonly ((text: string) => Uint8Array)[] = [utf8, gbk, (given) => utf8(`\ufeff${given}`)]
const damages = fc.array(
  fc.tuple(fc.nat(), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x80, 0xff, 0xe5, 0x30)),
  { maxLength: 4 },
)
const adapters = fc.constantFrom(roll, strange)

describe('two threads', () => {
  it('have started', () => {
    expect(threads.refused).toBeNull()
  })

  it('read what one does, wherever a text is cut', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.constantFrom(...encodings),
        damages,
        adapters,
        ({ lines }, end, encode, damage, adapter) => {
          const bytes = encode(
            csv(lines.map(({ cells }) => cells))
              .replaceAll('\u00a0', '\u3000')
              .replaceAll('\r\n', end),
          )
          for (const [at, byte] of damage) bytes[at % bytes.length] = byte
          same(bytes, { adapters: [deaths, adapter] })
        },
      ),
      runs(300),
    )
  })

  it('read the cells of a long file as one does', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom(...encodings),
        damages,
        adapters,
        fc.integer({ min: 9_000, max: 10_500 }),
        ({ lines }, encode, damage, adapter, size) => {
          const all = [...lines.map(({ cells }) => cells)]
          const body = all.slice(3)
          for (let i = 0; all.length < size; i++) {
            const line = body[i % body.length] ?? [
              '1',
              '东村',
              `张${i}`,
              idNumber(i),
              '50.00',
              '2',
              '2025-03-05',
              '',
            ]
            all.push(
              i % 7 === 0
                ? ['1', '东村', `张${i % 900}`, idNumber(i), `${i}.00`, '2', '2025-03-05', `注${i}`]
                : line,
            )
          }
          const bytes = encode(csv(all).replaceAll('\u00a0', '\u3000'))
          for (const [at, byte] of damage) bytes[bytes.length - 1 - (at % ((bytes.length / 8) | 0))] = byte
          same(bytes, { adapters: [deaths, adapter] })
        },
      ),
      runs(10),
    )
  })

  it('read or refuse a damaged file as one does, whatever happened to it', () => {
    const texts = corpus.filter(({ file }) => /\.(?:csv|txt)$/.test(file))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { file, bytes } = mutatedFile(seed, texts)
        same(bytes, {}, file)
        expect(threads.refused).toBeNull()
      }),
      runs(200),
    )
  })

  it('refuse what one refuses, for the same reason', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [
      '1',
      '东村',
      `张${i}`,
      i === 150 ? '长'.repeat(99) : '',
      '1',
    ])
    const bytes = utf8(csv([['津贴2025-09'], ['序号', '村(居)', '姓名', '身份证号', '金额'], ...rows]))
    for (const limits of [
      { cells: 500 },
      { cells: 999 },
      { cells: 1_001 },
      { cellBytes: 200 },
      { cells: 800, cellBytes: 200 },
      { columns: 3 },
    ])
      same(bytes, { limits })
  })
})

describe('one thread reads, and it is said why', () => {
  const bytes = utf8(
    csv([
      ['津贴2025-09'],
      ['姓名', '身份证号', '金额'],
      ...Array.from({ length: 99 }, (_, i) => ['甲', idNumber(i), '1']),
    ]),
  )
  const read = (helping?: Threads) =>
    readFiles([{ file: '津贴.csv', bytes }], { adapters: [roll], threads: helping })

  it('where the script of the worker is not there', async () => {
    const none = await startThreads({ worker: new URL('none.mjs', script.url), sharing })
    expect(none.refused).toEqual({
      code: 'threads.start',
      facts: { reason: expect.stringContaining('none.mjs') },
    })
    expect(read(none)).toEqual(read())
    await none.close()
  })

  it('where the script is another', async () => {
    const other = await startThreads({ worker: new URL('data:text/javascript,process.exit(3)'), sharing })
    expect(other.refused).toEqual({ code: 'threads.start', facts: { reason: 'exit 3' } })
  })

  it('where the worker has ended', async () => {
    const ended = await startThreads({ worker: script.url, sharing })
    expect(ended.refused).toBeNull()
    await ended.close()
    expect(ended.refused).toMatchObject({ code: 'threads.lost' })
    expect(read(ended)).toEqual(read())
  })

  it('where the worker takes what it never reads', async () => {
    const takes = `import { parentPort, workerData } from 'node:worker_threads'
      workerData.port.on('message', ({ states }) => states.fill(2))
      parentPort.postMessage('ready')`
    const worker = new URL(`data:text/javascript,${encodeURIComponent(takes)}`)
    const idle = await startThreads({ worker, sharing: { ...sharing, patience: 5 } })
    for (let i = 0; i < 100 && idle.refused === null; i++) expect(read(idle)).toEqual(read())
    expect(idle.refused).toMatchObject({ code: 'threads.lost' })
    expect(read(idle)).toEqual(read())
    await idle.close()
  })

  it('where a folder has large files, unless it is switched off', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hedui-large-'))
    await writeFile(join(folder, '大.csv'), utf8(`甲,乙\n${'1,2\n'.repeat(2_100_000)}`))
    const reasons = []
    for (const given of [undefined, false, threads] as const) {
      const { oneThread } = await readPaths([folder], {
        adapters: [roll],
        threads: given,
      })
      reasons.push(oneThread?.code ?? null)
    }
    await rm(folder, { recursive: true })
    // The sources have no script of a worker.
    expect(reasons).toEqual(['threads.start', null, null])
  })
})
