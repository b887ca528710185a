import type { Condition } from '@hedui/core'
import fc from 'fast-check'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { documents } from '../trial/documents.ts'
import { jobOf } from '../trial/world.ts'
import { forget, losses, missing, uncover, worlds } from '../trial/worlds.ts'
import { always } from './property.ts'

const partial = fc
  .tuple(worlds, losses, missing)
  .map(([world, how, gaps]) => uncover(forget(world, how), gaps))
const document = documents({ known: true })
const drawn = fc.record({ world: partial, a: document, b: document, c: document })

type Pair = readonly [Condition, Condition]

/** Documents that mean the same, however they are written. */
const equals = (a: Condition, b: Condition, c: Condition): Readonly<Record<string, Pair>> => ({
  'not not': [{ not: { not: a } }, a],
  'not all': [{ not: { all: [a, b] } }, { any: [{ not: a }, { not: b }] }],
  'not any': [{ not: { any: [a, b] } }, { all: [{ not: a }, { not: b }] }],
  'all in any order': [{ all: [a, b, c] }, { all: [c, { all: [b, a] }] }],
  'any in any order': [{ any: [a, b, c] }, { any: [{ any: [c, a] }, b] }],
  'all of any': [{ all: [a, { any: [b, c] }] }, { any: [{ all: [a, b] }, { all: [a, c] }] }],
  'at least one': [{ atLeast: 1, of: [a, b, c] }, { any: [a, b, c] }],
  'at least two': [
    { atLeast: 2, of: [a, b, c] },
    { any: [{ all: [a, b] }, { all: [a, c] }, { all: [b, c] }] },
  ],
  'at least all': [{ atLeast: 3, of: [a, b, c] }, { all: [a, b, c] }],
  'not at least two': [
    { not: { atLeast: 2, of: [a, b, c] } },
    { atLeast: 2, of: [{ not: a }, { not: b }, { not: c }] },
  ],
  'a name': [{ condition: 'named' }, a],
  'a fact': [{ fact: 'named', operator: 'equal', value: true }, a],
})

export const logic: Section = {
  name: 'laws of logic',
  promises: {
    'documents that mean the same have the same verdicts': always(
      drawn,
      async ({ world, a, b, c }, { engine }) => {
        const pairs = Object.entries(equals(a, b, c))
        const rules = Object.fromEntries(
          pairs.flatMap(([name, [left, right]]) => [
            [name, left],
            [`${name}, written out`, right],
          ]),
        )
        const more = { conditions: { named: a }, facts: { named: { truth: a } } }
        const found = await lettersOf(engine, jobOf(world, rules, more))
        for (const [name] of pairs) same(found[name], found[`${name}, written out`], name)
      },
    ),
    'nothing is surely true that is not possible': always(drawn, async ({ world, a, b, c }, { engine }) => {
      const found = await lettersOf(engine, jobOf(world, { a, b, c, not: { not: a } }))
      for (const [name, verdicts] of Object.entries(found)) same(verdicts.includes('!'), false, name)
    }),
  },
}
