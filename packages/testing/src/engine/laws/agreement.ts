import fc from 'fast-check'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { documents } from '../trial/documents.ts'
import { jobOf } from '../trial/world.ts'
import { forget, losses, missing, uncover, worlds } from '../trial/worlds.ts'
import { always } from './property.ts'

const document = documents({ known: true })

export const agreement: Section = {
  name: 'agreement with the engine it is compared with',
  promises: {
    'random documents over random worlds, known in part, have the same verdicts': always(
      fc.record({ world: worlds, how: losses, gaps: missing, first: document, second: document }),
      async ({ world, how, gaps, first, second }, { engine, against }) => {
        const job = jobOf(
          uncover(forget(world, how), gaps),
          { first, second: { any: [{ condition: 'named' }, { not: first }] } },
          { conditions: { named: second } },
        )
        same(await lettersOf(engine, job), await lettersOf(against, job), 'verdicts')
      },
    ),
  },
}
