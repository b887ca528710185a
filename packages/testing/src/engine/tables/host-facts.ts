import type { CellValue } from '@hedui/core'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { jobOf } from '../trial/world.ts'

const values: Readonly<Record<string, CellValue | null>> = { 0: 4, 1: 1, 2: null }

export const hostFacts: Section = {
  name: 'facts of the host',
  promises: {
    'are asked of it row by row, and unknown where it does not know': async ({ engine }) => {
      const rules = {
        bare: { fact: { host: 'score', type: 'count' }, operator: 'greaterThan', value: 3 },
        named: { fact: 'score', operator: 'lessThanInclusive', value: 3 },
      } as const
      const job = jobOf({ papers: [{}, {}, {}] }, rules, {
        facts: { score: { host: 'score', type: 'count' } },
        hostFacts: { score: ({ id }) => values[id] },
      })
      same(await lettersOf(engine, job), { bare: 'TFU', named: 'FTU' }, 'score')
    },
  },
}
