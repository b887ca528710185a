import type { Condition, Job } from '@hedui/core'
import { frozen } from '../../suites/frozen.ts'
import { letters, lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { datasetOf, jobOf, type World } from '../trial/world.ts'

const world: World = {
  papers: [
    { file: 'f', a: 1, p: true },
    { file: 'g', a: 2, p: null },
    { file: 'h', a: 3, p: false },
    { file: 'f', a: null, p: true },
  ],
  notes: [
    { file: 'f', value: 1 },
    { file: 'h', value: 2 },
    { file: 'h', value: 3 },
  ],
}
const few: Condition = { fact: 'a', operator: 'lessThan', value: 3 }
const holds: Condition = { fact: 'p', operator: 'equal', value: true }
const path = [{ to: 'notes', as: 'note' }] as const
const rules = { few, holds, both: { all: [few, holds] } }
const dataset = datasetOf(world)
const asking = (rows: readonly number[], more: Partial<Job> = {}) =>
  jobOf(dataset, rules, { rows: Int32Array.from(rows), ...more })

export const running: Section = {
  name: 'a run',
  promises: {
    'answers for the rows it is asked about, in their order': async ({ engine }) => {
      same(await lettersOf(engine, asking([0, 1, 2, 3])), { few: 'TTFU', holds: 'TUFT', both: 'TUFU' }, 'all')
      same(await lettersOf(engine, asking([3, 1])), { few: 'UT', holds: 'TU', both: 'UU' }, 'two')
    },
    'of no rows has no verdicts, and of no rules none': async ({ engine }) => {
      same(await lettersOf(engine, asking([])), { few: '', holds: '', both: '' }, 'no rows')
      same(await lettersOf(engine, asking([0], { rules: {} })), {}, 'no rules')
    },
    'of more rows than a word has bits answers each': async ({ engine }) => {
      const papers = Array.from({ length: 67 }, (_, a) => ({ a, p: a % 2 === 0 }))
      const found = await lettersOf(engine, jobOf({ papers }, { few, holds }))
      same(found.few, 'T'.repeat(3) + 'F'.repeat(64), 'few')
      same(found.holds, `${'TF'.repeat(33)}T`, 'holds')
    },
    'takes ids of rules as they come': async ({ engine }) => {
      const odd = { '10': few, '2': holds, constructor: few, 'a/b c': holds, 漏保: few }
      const found = await lettersOf(engine, asking([0, 2], { rules: odd }))
      same(found, { '2': 'TF', '10': 'TF', constructor: 'TF', 'a/b c': 'TF', 漏保: 'TF' }, 'ids')
    },
    'answers further conditions, facts and paths over the same rows': async ({ engine }) => {
      const verdicts = await engine.evaluate(asking([2, 0], { rules: { few } }))
      same(letters(await verdicts.truth({ not: holds })), 'TF', 'a further condition')
      const amount = verdicts.fact('a')
      same(amount.kind === 'range' && [...amount.lo], [3, 1], 'a fact')
      same([...verdicts.walk(path).owner], [0, 0, 1], 'rows met')
    },
    'is not disturbed by others that overlap it': async ({ engine }) => {
      const jobs = [[0, 1, 2, 3], [3, 2, 1, 0], [1], [2, 0]].map((rows) => asking(rows))
      const alone: unknown[] = []
      for (const job of jobs) alone.push(await lettersOf(engine, job))
      const started = jobs.map((job) => engine.evaluate(job))
      const together: unknown[] = []
      for (const verdicts of await Promise.all(started))
        together.push(Object.fromEntries(Object.entries(verdicts.rules).map(([id, t]) => [id, letters(t)])))
      same(together, alone, 'together')
    },
    'changes nothing it was given, and answers the same again': async ({ engine }) => {
      const given = {
        rules: frozen({ ...rules }),
        facts: frozen({ twice: { mul: [{ fact: 'a' }, { value: 2, type: 'count' }] } as const }),
      }
      const job = { ...asking([0, 1]), ...given }
      same(await lettersOf(engine, Object.freeze(job)), await lettersOf(engine, job), 'again')
      same([...job.rows], [0, 1], 'rows')
    },
  },
}
