import { readFileSync } from 'node:fs'
import { paidAfterDeath } from '@hedui/checks'
import { createDataset, type RecordBatch } from '@hedui/core'
import { explain } from '@hedui/core/explain'
import { explanationText } from '@hedui/core/text'
import { everywhere, idOf } from '@hedui/testing'
import { expect, it } from 'vitest'

const guide = readFileSync(new URL('../../../../docs/guide/explanations.md', import.meta.url), 'utf8')
const blocks = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text as string)

type Row = Readonly<Record<string, string | number>>

/** Rows of one file, the first of which stands on line 2; `headings` are those of its columns. */
const file = (name: string, makes: string, register: string, rows: readonly Row[]): RecordBatch => ({
  source: {
    file: name,
    sheet: null,
    department: 'test',
    register,
    adapter: 'test',
    adapterVersion: '1',
    sha256: null,
  },
  makes: [makes],
  rows: rows.map((_, i) => i + 2),
  columns: Object.fromEntries(
    [...new Set(rows.flatMap((row) => Object.keys(row)))].map((field) => [
      field,
      { heading: null, compulsory: false, values: rows.map((row) => row[field] ?? null) },
    ]),
  ),
  coverage: [],
})

const [person, name] = [idOf(1), '张三']
const dataset = createDataset({
  batches: [
    file('财政/发放明细_202507.csv', 'payment', 'payment', [
      { beneficiary: person, name, programme: 'old-age', layer: 'settled', month: '2025-07', amount: 10_000 },
    ]),
    file('公安/死亡注销.csv', 'death', 'death', [
      { person, name, date: '2025-06-30' },
      { person, name, date: '2024-01-05', revokedAt: '2024-03-01' },
    ]),
    file('殡葬/火化登记.csv', 'death', 'cremation', [{ person, name, date: '2025-07-01' }]),
  ],
  coverage: ['death', 'cremation'].map(everywhere),
  catalogue: [
    {
      id: 'old-age',
      title: { zh: '高龄津贴', en: 'Old-age allowance' },
      aliases: [],
      class: 'old-age',
      unit: 'person',
      discretionary: false,
      posthumous: false,
      repeatable: false,
      excludes: [],
      rules: 'not found',
      source: 'synthetic',
    },
  ],
})
const input = { checks: [paidAfterDeath], asOf: '2025-12-31' }
const explanation = explain(dataset, { rule: 'paid-after-death', row: 0 }, input)
const [row] = explanation.rows

it('the guide tells the reasons as they are told', () => {
  for (const language of ['en', 'zh'] as const)
    expect(blocks('text')).toContain(`${explanationText(explanation, language, 'reasons')}\n`)
})

it('the guide shows a condition and the blocking facts as they are', () => {
  expect(blocks('json').map((json) => JSON.parse(json))).toEqual([
    row?.condition.kind === 'all' ? row.condition.of[3] : null,
    row?.blocking,
  ])
})
