import fc from 'fast-check'
import { letters, lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { documents } from '../trial/documents.ts'
import { datasetOf, jobOf, type World } from '../trial/world.ts'
import { forget, losses, worlds } from '../trial/worlds.ts'
import { always } from './property.ts'

const partial = fc.tuple(worlds, losses).map(([world, how]) => forget(world, how))
const document = documents({ known: true })
const permuted = (count: number, order: readonly number[]): number[] =>
  Array.from({ length: count }, (_, i) => i).sort((i, j) => (order[i] ?? i) - (order[j] ?? j) || i - j)
const order = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 })
const at = (verdicts: string | undefined, rows: readonly number[]): string =>
  rows.map((row) => verdicts?.[row]).join('')

export const runs: Section = {
  name: 'laws of runs',
  promises: {
    'rows asked about alone or in another order have the verdicts they have among all': always(
      fc.record({ world: partial, rule: document, order, take: fc.nat(4) }),
      async ({ world, rule, order: by, take }, { engine }) => {
        const dataset = datasetOf(world)
        const rows = permuted(world.papers.length, by).slice(0, take)
        const all = await lettersOf(engine, jobOf(dataset, { rule }))
        const some = await lettersOf(engine, jobOf(dataset, { rule }, { rows: Int32Array.from(rows) }))
        same(some.rule, at(all.rule, rows), `rows ${rows}`)
      },
    ),
    'records in another order have the same verdicts': always(
      fc.record({ world: partial, rule: document, order, notes: order }),
      async ({ world, rule, order: by, notes }, { engine }) => {
        const papers = permuted(world.papers.length, by)
        const turned: World = {
          ...world,
          papers: papers.map((i) => world.papers[i] as World['papers'][number]),
          notes: permuted(world.notes?.length ?? 0, notes).map((i) => world.notes?.[i] ?? {}),
        }
        const before = await lettersOf(engine, jobOf(world, { rule }))
        const after = await lettersOf(engine, jobOf(turned, { rule }))
        same(after.rule, at(before.rule, papers), `papers ${papers}`)
      },
    ),
    'runs that overlap answer as they do alone': always(
      fc.array(fc.record({ world: partial, rule: document }), { minLength: 2, maxLength: 4 }),
      async (given, { engine }) => {
        const jobs = given.map(({ world, rule }) => jobOf(world, { rule }))
        const alone: unknown[] = []
        for (const job of jobs) alone.push((await lettersOf(engine, job)).rule)
        const together = await Promise.all(jobs.map((job) => engine.evaluate(job)))
        same(
          together.map(({ rules: { rule } }) => rule && letters(rule)),
          alone,
          'together',
        )
      },
    ),
    'a further condition has the verdicts of a rule': always(
      fc.record({ world: partial, rule: document }),
      async ({ world, rule }, { engine }) => {
        const verdicts = await engine.evaluate(jobOf(world, { rule }))
        same(
          letters(await verdicts.truth(rule)),
          verdicts.rules.rule && letters(verdicts.rules.rule),
          'asked',
        )
      },
    ),
  },
}
