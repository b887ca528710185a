import type { CheckCase } from '@hedui/testing'
import { hit, open, silent } from '../kinds.ts'
import { disabled, line, needy, old, onRoll, orphan, paid, poor, refused } from './missed.ts'

/** Registers other than those of rolls and payments. */
export const others = [
  ...['population', 'death', 'cremation', 'members', 'disability-certificate', 'declination'],
  ...['custody', 'family-tie', 'assessment', 'income'],
]

/** Every register is complete but one. */
export const without = (register: string) => ({
  covered: [...others.filter((one) => one !== register), 'roll', 'payment'],
})

const refusals = without('declination')

/** What is missed, by those who miss it. */
const missed = [
  ['old-age', old()],
  ['disability.nursing', disabled()],
  ['disability.living', poor()],
  ['orphan', orphan()],
  ['dibao.rural', needy()],
] as const

/** What else answers for it: another name of it, or what excludes it. */
const alike = [
  ['orphan', 'unattended-child', orphan()],
  ['dibao.rural', 'dibao.urban', needy()],
] as const
const excluded = [
  ...alike,
  ['disability.nursing', 'tekun', disabled()],
  ['disability.living', 'tekun', poor()],
  ['disability.living', 'orphan', poor()],
  ['orphan', 'tekun', orphan()],
  ['dibao.rural', 'tekun', needy()],
] as const

/** Those who draw it, or what excludes it, by a roll or by a payment. */
export const drawing = [
  ...missed.map(([programme, given]) => [programme, programme, given] as const),
  ...excluded,
].flatMap(([programme, drawn, given]): CheckCase[] => {
  const name = (rest: string) => `${programme}: ${rest} ${drawn}`
  const other =
    { tekun: 'temporary-relief', orphan: 'disability.nursing', 'dibao.urban': 'old-age' }[drawn as string] ??
    'dibao.edge'
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
export const unknown = missed.flatMap(([programme, given]): CheckCase[] => {
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
          { ...given, ...onRoll(line(programme, unknown)) },
          { covered: [...others, 'payment'] },
        ),
        open(
          name(`a payment of no known ${what}, where it may be of`),
          { ...given, ...paid(line(programme, unknown)) },
          { covered: [...others, 'roll'] },
        ),
      ]
    }),
  ]
})

/** Those who declined it. */
export const declining = [
  ...[...missed, ...alike.map(([, other, given]) => [other, given] as const)].flatMap(
    ([programme, given]): CheckCase[] => [
      silent(`${programme}: declined 11 months ago`, { ...given, ...refused(programme, '2024-10-01') }),
      hit(`${programme}: declined a year ago`, { ...given, ...refused(programme, '2024-09-30') }),
      silent(
        `${programme}: declined a year ago, where that stands longer`,
        { ...given, ...refused(programme, '2024-09-30') },
        { options: { monthsBack: 3, recordedRefusal: 13 } },
      ),
      open(`${programme}: declined nobody knows when`, { ...given, ...refused(programme, null) }, refusals),
      silent(
        `${programme}: declined, on no complete register`,
        { ...given, ...refused(programme, '2025-08-08') },
        refusals,
      ),
    ],
  ),
  ...missed.flatMap(([programme, given]): CheckCase[] => [
    hit(`${programme}: declined something else`, { ...given, ...refused('temporary-relief', '2025-08-08') }),
    open(`${programme}: declined nobody knows what`, { ...given, ...refused(null, '2025-08-08') }, refusals),
    hit(
      `${programme}: declined something else, on no complete register`,
      { ...given, ...refused('temporary-relief', '2025-08-08') },
      refusals,
    ),
    hit(`${programme}: refusals that may not be all there are`, given, refusals),
  ]),
]
