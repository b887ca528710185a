import type { CheckCase } from '@hedui/testing'
import { hit, open, silent } from '../kinds.ts'
import { disabled, line, old, onRoll, paid, poor } from './missed.ts'

/** Registers other than those of rolls and payments. */
export const others = ['population', 'death', 'cremation', 'members', 'disability-certificate', 'declination']

/** What is missed, by those who miss it; what excludes it decides in the same way. */
export const missed = [
  ['old-age', 'old-age', old()],
  ['disability.nursing', 'disability.nursing', disabled()],
  ['disability.nursing', 'tekun', disabled()],
  ['disability.living', 'disability.living', poor()],
  ['disability.living', 'tekun', poor()],
  ['disability.living', 'orphan', poor()],
] as const

/** Those who draw it, by a roll or by a payment. */
export const drawing = missed.flatMap(([programme, drawn, given]): CheckCase[] => {
  const name = (rest: string) => `${programme}: ${rest} ${drawn}`
  const other = { tekun: 'temporary-relief', orphan: 'disability.nursing' }[drawn as string] ?? 'dibao.edge'
  return [
    silent(name('on the roll of'), { ...given, ...onRoll(line(drawn)) }),
    silent(name('paid'), { ...given, ...paid(line(drawn)) }),
    silent(
      name('on the roll of, where none is complete,'),
      { ...given, ...onRoll(line(drawn)) },
      { covered: others },
    ),
    silent(
      name('on the roll of, and not paid,'),
      { ...given, ...onRoll(line(drawn)) },
      { covered: [...others, 'payment'] },
    ),
    silent(
      name('paid, and not on the roll of'),
      { ...given, ...paid(line(drawn)) },
      { covered: [...others, 'roll'] },
    ),
    hit(name('on the roll of another month of'), { ...given, ...onRoll(line(drawn, { month: '2025-08' })) }),
    hit(name('paid for another month of'), { ...given, ...paid(line(drawn, { month: '2025-08' })) }),
    hit(name('on the roll of something else than'), { ...given, ...onRoll(line(other)) }),
    hit(name('paid something else than'), { ...given, ...paid(line(other)) }),
  ]
})

/** Those of whom the lists do not tell. */
export const unknown = missed
  .filter(([programme, drawn]) => programme === drawn)
  .flatMap(([programme, drawn, given]): CheckCase[] => {
    const name = (rest: string) => `${programme}: ${rest}`
    return [
      hit(name('only the rolls are complete:'), given, { covered: [...others, 'roll'] }),
      hit(name('only the payments are complete:'), given, { covered: [...others, 'payment'] }),
      open(name('neither is complete:'), given, { covered: others }),
      ...[{ month: null }, { programme: null }].flatMap((unknown): CheckCase[] => {
        const what = Object.keys(unknown)[0]
        return [
          open(
            name(`a line of no known ${what}, where it may be of`),
            { ...given, ...onRoll(line(drawn, unknown)) },
            { covered: [...others, 'payment'] },
          ),
          open(
            name(`a payment of no known ${what}, where it may be of`),
            { ...given, ...paid(line(drawn, unknown)) },
            { covered: [...others, 'roll'] },
          ),
        ]
      }),
    ]
  })
