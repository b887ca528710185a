import type { AdapterNames } from './adapter-text.ts'
import type { NewSample } from './sample.ts'

const pretty = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')

/** The source of a guessed adapter's test: a synthetic sample, and the suite that every adapter passes. */
export const testText = (
  { above, headings, rows, records }: NewSample,
  { constant }: AdapterNames,
  module: string,
): string => `import { testAdapter } from '@hedui/testing'
import { describe, it } from 'vitest'
import { ${constant} } from './${module}'

/** Synthetic: every person, number and amount is invented. */
const sample = {
  file: '试验.csv',
  above: ${pretty(above)},
  headings: ${pretty(headings)},
  rows: ${pretty(rows)},
  records: ${pretty(records)},
}

testAdapter(${constant}, sample, { describe, it })
`
