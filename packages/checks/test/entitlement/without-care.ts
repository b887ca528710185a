import type { HostRecord } from '@hedui/core'
import { type CheckCase, idOf } from '@hedui/testing'
import { hit, open, silent } from '../kinds.ts'
import { certificate } from './certified.ts'
import { member } from './due.ts'
import { childOf, dead, halfOrphan, orphan, parent } from './missed.ts'
import { without } from './on-lists.ts'
import { registered } from './registered.ts'

const ties = (...familyTie: HostRecord[]) => orphan({ familyTie })
const born = (birthDate: string | null) =>
  orphan({ registration: [registered({ birthDate, township: '东乡' })] })
const counted = (more: HostRecord = {}) => ({ membership: [member(1, { relation: 'grandson', ...more })] })

const longAgo = orphan({ death: [dead(2, '2020-01-01'), dead(3, '2020-01-01')] })
const child = { facts: { oldAge: false, nursing: false, living: false, child: true, dibao: false } }
const cited = (...entities: string[]) => ({
  finds: [{ ...child, evidence: entities.map((entity) => ({ entity })) }],
})
const bothDead = cited('death', 'death', 'familyTie', 'familyTie', 'registration')

/** Children whose parents are dead. */
const orphans: readonly CheckCase[] = [
  hit('a child of ten whose parents are dead', orphan(), bothDead),
  hit(
    'the same as the side of the parents states it',
    ties(childOf(2), childOf(3, { kin: 'daughter' })),
    bothDead,
  ),
  hit('the same stated by both sides', ties(parent(2), parent(3), childOf(2), childOf(3))),
  silent('one parent of whom there are two ties', ties(parent(2), parent(2, { kin: 'parent' }), childOf(2))),
  silent('one parent on record, stated twice by the other side', ties(childOf(2), childOf(2))),
  silent('a parent alive', halfOrphan()),
  silent('two parents dead and one alive', ties(parent(2), parent(3), parent(4))),
  silent('two parents dead and one alive, as that one states', ties(parent(2), parent(3), childOf(4))),
  hit(
    'one alive whose tie ended by the end of the month',
    ties(parent(2), parent(3), parent(4, { endedAt: '2025-09-30' })),
    bothDead,
  ),
  silent(
    'one alive whose tie ended after it',
    ties(parent(2), parent(3), parent(4, { endedAt: '2025-10-01' })),
  ),
  hit(
    'one alive who states that the tie has ended',
    ties(parent(2), parent(3), childOf(4, { endedAt: '2025-09-30' })),
    bothDead,
  ),
  silent('a dead one whose tie has ended', ties(parent(2), parent(3, { endedAt: '2020-01-01' }))),
  silent(
    'a dead one who states that the tie has ended',
    ties(childOf(2), childOf(3, { endedAt: '2020-01-01' })),
  ),
  hit(
    'a husband and a child of the dead, who are not cited',
    ties(parent(2), parent(3), parent(4, { kin: 'spouse' }), childOf(4, { kin: 'parent' })),
    bothDead,
  ),
  silent('dead grandparents', ties(parent(2), parent(3, { kin: 'grandparent' }))),
  silent('a dead spouse of somebody', ties(childOf(2), childOf(3, { kin: 'spouse' }))),
  silent('parents of another child', ties(parent(2), parent(3, { person: idOf(5) }))),
  silent('a parent who died after the month', orphan({ death: [dead(2), dead(3, '2025-10-01')] })),
  hit('a parent who died in the month', orphan({ death: [dead(2), dead(3, '2025-09-30')] })),
  hit('the same by the side of the parents', {
    ...ties(childOf(2), childOf(3)),
    death: [dead(2), dead(3, '2025-09-30')],
  }),
  silent('the same, dead after the month', {
    ...ties(childOf(2), childOf(3)),
    death: [dead(2), dead(3, '2025-10-01')],
  }),
  open('a parent who died nobody knows when', orphan({ death: [dead(2), dead(3, null)] })),
  ...[without('death'), without('family-tie')].flatMap((more, i) => [
    open(`registers of deaths or of ties that are not complete: ${i}`, orphan(), more),
    silent(`a child of no known parents, the same: ${i}`, ties(), more),
    silent(`a child of one known parent, the same: ${i}`, ties(parent(2)), more),
    silent(`a child of one parent, as that one states, the same: ${i}`, ties(childOf(2)), more),
  ]),
  ...[{ kin: null }, { endedAt: '2025' }].flatMap((unknown) =>
    [parent, childOf].flatMap((side, i) =>
      [{}, without('family-tie')].map((more, j) =>
        open(
          `a tie of no known ${Object.keys(unknown)[0]}, ${i} ${j}`,
          ties(side(2), side(3, unknown)),
          more,
        ),
      ),
    ),
  ),
  open('a tie to nobody knows whom', ties(parent(2), parent(3, { other: null }))),
  open('a tie of nobody knows who', ties(childOf(2), childOf(3, { person: null }))),
  hit('born on the first day after 18 years less a month', born('2007-10-01')),
  silent('18 in the month', born('2007-09-30')),
  open('a child born nobody knows when', born(null)),
  silent('where nothing is paid', longAgo, { options: { monthsBack: 36 } }),
  hit('where a fen is paid', longAgo, { options: { monthsBack: 24 } }),
  hit('an orphan in a household on dibao', orphan(counted())),
  hit('an orphan in one, as the side of the parents states it', {
    ...ties(childOf(2), childOf(3)),
    ...counted(),
  }),
  ...[parent(4, { kin: 'spouse' }), parent(4, { endedAt: '2020-01-01' })].map((tie, i) =>
    hit(`the same with somebody alive who is no parent, ${i}`, {
      ...ties(parent(2), parent(3), tie),
      ...counted(),
    }),
  ),
  ...[childOf(4, { kin: 'parent' }), childOf(4, { endedAt: '2020-01-01' })].map((tie, i) =>
    hit(`the same with somebody alive who states to be no parent, ${i}`, {
      ...ties(parent(2), parent(3), tie),
      ...counted(),
    }),
  ),
  hit('an orphan of whom nobody knows whether counted', orphan(counted({ counted: null }))),
]

const inside = (more: HostRecord = {}): HostRecord => ({
  person: idOf(3),
  custodyKind: 'prison',
  enteredAt: '2024-03-10',
  endsAt: '2026-03-10',
  releasedAt: null,
  ...more,
})
const jailed = (more: HostRecord = {}) => ({ custody: [inside(more)] })
const certified = (more: HostRecord = {}) => ({
  disabilityCertificate: [certificate({ person: idOf(3), ...more })],
})
const third = (disabilityCategory: string | null, disabilityLevel = '3') =>
  certified({ disabilityCategory, disabilityLevel })

/** What is known of the other parent, and whether a child is left without care by it. */
const others = [
  ['a level of 2', hit, certified()],
  ['a level of 1', hit, certified({ disabilityLevel: '1' })],
  ['a level of 3', silent, third('limb')],
  ['an intellectual level of 3', hit, third('intellectual')],
  ['a mental level of 3', hit, third('mental')],
  ['a mental level of 4', hit, third('mental', '4')],
  ['a level of 3 of nobody knows what', open, third(null)],
  [
    'a mental level that nobody knows',
    hit,
    certified({ disabilityCategory: 'mental', disabilityLevel: null }),
  ],
  ['no known level', open, certified({ disabilityLevel: null })],
  ['a certificate that had expired', silent, certified({ expiresAt: '2025-08-31' })],
  ['a certificate until the first of the month', hit, certified({ expiresAt: '2025-09-01' })],
  [
    'a certificate that has expired since',
    hit,
    certified({ certificateStatus: 'expired', expiresAt: '2025-10-01' }),
  ],
  ['a certificate without a last day', hit, certified({ expiresAt: null })],
  ['a cancelled certificate', silent, certified({ certificateStatus: 'cancelled' })],
  [
    'a cancelled one without a last day',
    silent,
    certified({ certificateStatus: 'cancelled', expiresAt: null }),
  ],
  ['a certificate of no known status', open, certified({ certificateStatus: null })],
  ['two years in prison', hit, jailed()],
  ['two years of rehabilitation', hit, jailed({ custodyKind: 'compulsory-rehab' })],
  ['a sentence served at home', silent, jailed({ custodyKind: 'community-correction' })],
  ['a sentence served nobody knows where', open, jailed({ custodyKind: null })],
  ['six months', hit, jailed({ enteredAt: '2025-05-10', endsAt: '2025-11-10' })],
  ['six months less a day', silent, jailed({ enteredAt: '2025-05-10', endsAt: '2025-11-09' })],
  ['six months and a day', hit, jailed({ enteredAt: '2025-05-09', endsAt: '2025-11-10' })],
  ['seven months by their names', hit, jailed({ enteredAt: '2025-04-30', endsAt: '2025-11-01' })],
  ['six months by their names', silent, jailed({ enteredAt: '2025-05-31', endsAt: '2025-11-01' })],
  ['six months from the first of the month', hit, jailed({ enteredAt: '2025-09-01', endsAt: '2026-03-01' })],
  ['prison from the second of the month', silent, jailed({ enteredAt: '2025-09-02' })],
  ['prison until the first of the next', hit, jailed({ endsAt: '2025-10-01' })],
  ['prison until the last of the month', silent, jailed({ endsAt: '2025-09-30' })],
  ['prison since nobody knows when', open, jailed({ enteredAt: null })],
  ['prison until nobody knows when', open, jailed({ endsAt: null })],
  ['a release in the month', silent, jailed({ releasedAt: '2025-09-30' })],
  ['a release after it', hit, jailed({ releasedAt: '2025-10-01' })],
  ['a release in a year', open, jailed({ releasedAt: '2025' })],
] as const

/** Children one of whose parents is dead and the other may not be able to care. */
const unattended: readonly CheckCase[] = [
  ...others.flatMap(([name, kind, more]) =>
    [
      [parent(2), parent(3)],
      [childOf(2), childOf(3)],
    ].map((familyTie, i) => kind(`a parent of ${name}, ${i}`, halfOrphan({ familyTie, ...more }))),
  ),
  ...[
    [parent(2), parent(3)],
    [childOf(2), childOf(3)],
  ].flatMap((familyTie) => [
    hit(
      `what is cited of a parent in prison: ${familyTie[0]?.kin}`,
      halfOrphan({ familyTie, ...jailed({ endsAt: '2027-03-10' }) }),
      cited('custody', 'death', 'familyTie', 'familyTie', 'registration'),
    ),
    hit(
      `what is cited of a disabled parent: ${familyTie[0]?.kin}`,
      halfOrphan({ familyTie, ...certified({ disabilityCategory: 'vision' }) }),
      cited('death', 'disabilityCertificate', 'familyTie', 'familyTie', 'registration'),
    ),
  ]),
  hit(
    'both in prison for two years',
    orphan({ death: [], custody: [inside(), inside({ person: idOf(2) })] }),
  ),
  hit(
    'one in prison and the other disabled',
    orphan({ death: [], custody: [inside({ person: idOf(2) })], ...certified() }),
  ),
  silent('one in prison and the other not', orphan({ death: [], ...jailed() })),
  open('sentences that are not all known', halfOrphan(), without('custody')),
  open('certificates of parents that are not all known', halfOrphan(), without('disability-certificate')),
  silent('in a household on dibao', halfOrphan({ ...jailed(), ...counted() })),
  silent(
    'there, as the side of the parents states it',
    halfOrphan({ familyTie: [childOf(2), childOf(3)], ...jailed(), ...counted() }),
  ),
  hit('not counted there', halfOrphan({ ...jailed(), ...counted({ counted: false }) })),
  hit('there in another month', halfOrphan({ ...jailed(), ...counted({ month: '2025-08' }) })),
  hit(
    'a child on the edge of dibao',
    halfOrphan({ ...jailed(), ...counted({ programmeClass: 'dibao-edge' }) }),
  ),
  open(
    'a child of whom nobody knows whether counted',
    halfOrphan({ ...jailed(), ...counted({ counted: null }) }),
  ),
  open('members of households are not all known', halfOrphan(jailed()), without('members')),
]

/** Children whose parents are dead or cannot care for them. */
export const withoutCare = [...orphans, ...unattended]
