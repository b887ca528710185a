import { publicSecurity } from '@hedui/adapter-public-security'
import { readFiles } from '@hedui/ingest'
import { textOfDay } from '../data/day.mjs'
import { dbf } from '../data/dbf.mjs'
import { nationalId } from '../data/payments.mjs'
import { row } from '../harness/row.mjs'
import { timed } from '../harness/time.mjs'

const MICROSECONDS_A_ROW = 1000 / 300
const FIRST_DAY = 18_000
const fields = [
  { name: 'XM', length: 20 },
  { name: 'GMSFHM', length: 18 },
  { name: 'SWRQ', length: 10 },
  { name: 'ZXRQ', length: 10 },
]

/**
 * A dBASE table of deaths in GB18030 to records.
 * @type {import('./benchmark.mjs').Benchmark}
 */
export default {
  name: 'dbf',
  world: null,
  async run({ size }) {
    const rows = Math.max(1, Math.round(size / 5))
    const bytes = dbf(
      fields,
      Array.from({ length: rows }, (_, i) => {
        const day = FIRST_DAY + (i % 2_000)
        return [i % 2 === 0 ? '张伟' : '王芳', nationalId(i), textOfDay(day), textOfDay(day + 3)]
      }),
    )
    const { ms, answer } = await timed(() => readFiles([{ file: '死亡注销.dbf', bytes }], { adapters }))
    const equal = answer.batches.reduce((sum, batch) => sum + batch.rows.length, 0) === rows
    return {
      rows: [
        row({
          name: 'dbf',
          peer: 'target',
          unit: 'µs/row',
          ours: (ms * 1000) / rows,
          theirs: MICROSECONDS_A_ROW,
          equal,
          note: `${rows} rows`,
        }),
      ],
    }
  },
}

const adapters = publicSecurity
