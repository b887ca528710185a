import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checks } from '@hedui/checks'
import { check, columnEngine, has, type Job, type RuleEngine, rowsOf, type Truth } from '@hedui/core'
import { exportRules, factValues, jsonRulesEngine } from '@hedui/json-rules-engine'
import { Engine } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { runCounty } from './county/read.ts'
import { files } from './files.ts'

const folder = 'examples/county'
const { asOf } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
const { options } = JSON.parse(readFileSync(join(folder, 'hedui.config.json'), 'utf8'))
const sources = files(folder)
  .filter((path) => /\.(csv|xlsx?|dbf|txt)$/.test(path))
  .map((path) => ({ file: path.slice(folder.length + 1), bytes: readFileSync(path) }))
const { dataset } = runCounty(folder, sources, asOf)

/** Rows that are hit or may be, and some of the others. */
const telling = ({ possible }: Truth): Int32Array =>
  Int32Array.from({ length: possible.size }, (_, i) => i).filter((i) => has(possible, i) || i % 50 === 0)

/** What each check asks of an engine. */
const jobs = checks.flatMap((each) => {
  const heard: Job[] = []
  const listening: RuleEngine = {
    ...columnEngine,
    evaluate(job) {
      heard.push(job)
      return columnEngine.evaluate(job)
    },
  }
  check(dataset, { checks: [each], asOf, options: { [each.id]: options[each.id] ?? {} }, engine: listening })
  return heard.slice(0, 1).map((job) => {
    const rows = telling(columnEngine.evaluate(job).rules.hit as Truth).slice(0, 300)
    return [each.id, each, { ...job, rows: rows.map((i) => job.rows[i] as number) }] as const
  })
})
const sets = ({ definite, possible }: Truth) => [rowsOf(definite), rowsOf(possible)]

describe('json-rules-engine over the example county', () => {
  it.each(jobs)('%s has the same verdicts on the bridge', async (_, __, job) => {
    const ours = columnEngine.evaluate(job).rules.hit as Truth
    const theirs = (await jsonRulesEngine().evaluate(job)).rules.hit as Truth
    expect(sets(theirs)).toEqual(sets(ours))
  })

  it.each(jobs)('%s, exported, fires just where it is surely so', async (_, each, job) => {
    const exported = exportRules(each, { options: job.options })
    const engine = new Engine([...exported.rules])
    const fired: number[] = []
    for (const [i, facts] of factValues(exported, dataset, { asOf, rows: job.rows }).entries())
      if ((await engine.run(facts)).events.length > 0) fired.push(i)
    expect(fired).toEqual(rowsOf((columnEngine.evaluate(job).rules.hit as Truth).definite))
  })
})
