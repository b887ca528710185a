import fc from 'fast-check'
import { lettersOf } from '../ask.ts'
import { same } from '../same.ts'
import type { Section } from '../section.ts'
import { documents } from '../trial/documents.ts'
import { jobOf } from '../trial/world.ts'
import { forget, losses, missing, uncover, worlds } from '../trial/worlds.ts'
import { always } from './property.ts'

const document = documents({ known: false })

/** The same world, better and better known. */
const learning = fc
  .tuple(worlds, losses, losses, missing, fc.nat(2))
  .map(([world, once, twice, gaps, kept]) => {
    const less = forget(world, once)
    const short = {
      ...less,
      ...(gaps.includes('notes') && { notes: less.notes?.slice(0, kept) ?? [] }),
      ...(gaps.includes('slips') && { slips: less.slips?.slice(0, kept) ?? [] }),
    }
    return [uncover(forget(short, twice), gaps), uncover(short, gaps), less, world]
  })

export const knowledge: Section = {
  name: 'laws of knowledge',
  promises: {
    'learning more never overturns a verdict': always(
      fc.tuple(learning, document),
      async ([worlds, rule], { engine }) => {
        const found: string[] = []
        for (const world of worlds)
          found.push((await lettersOf(engine, jobOf(world, { rule }))).rule as string)
        found.slice(1).forEach((more, i) => {
          const less = found[i] as string
          same(
            [...more].map((verdict, row) => (less[row] === 'U' ? 'U' : verdict)).join(''),
            less,
            'less known',
          )
        })
      },
    ),
    'whoever knows everything decides everything': always(
      fc.tuple(worlds, documents({ known: true })),
      async ([world, rule], { engine }) => {
        const { rule: found } = await lettersOf(engine, jobOf(world, { rule }))
        same(found?.replace(/[TF]/g, ''), '', 'undecided')
      },
    ),
  },
}
