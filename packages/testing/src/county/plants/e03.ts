import { type CertificateOf, certify } from '../story/certify.ts'
import { grantDibao, grantPersonal } from '../story/grant.ts'
import type { Person, Slip, Story } from '../story/story.ts'
import { adult } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['nursingRoll', 'livingRoll', 'certificates'] as const

/** Somebody who draws the nursing subsidy on a certificate; `writes` is what the roll says otherwise. */
const nursed =
  (certificate: (story: Story, person: Person) => CertificateOf, writes: Slip = {}) =>
  (story: Story) => {
    const person = adult(story)
    const slip = { ...certify(story, person, certificate(story, person)), ...writes }
    grantPersonal(story, 'disability.nursing', person, { slip })
    return { persons: [person], cites: rowsOf(person, lists) }
  }

/** E03 残疾证失效、等级不符. */
export const e03: readonly Plant[] = [
  anomaly(
    'E03',
    'the certificate expired months before the period',
    nursed(({ world }) => ({ more: { expiresAt: world.day(-4, 11), certificateStatus: 'expired' } })),
  ),
  anomaly(
    'E03',
    'the certificate is cancelled',
    nursed(() => ({ more: { certificateStatus: 'cancelled' } })),
  ),
  anomaly(
    'E03',
    'the certificate is frozen',
    nursed(() => ({ more: { certificateStatus: 'frozen' } })),
  ),
  anomaly(
    'E03',
    'level 三级 is outside the nursing subsidy',
    nursed(() => ({ level: 3 })),
  ),
  anomaly(
    'E03',
    'the roll says 二级, digit 20 and the register say 三级',
    nursed(() => ({ level: 3 }), { disabilityLevel: '2' }),
  ),
  anomaly('E03', 'the first 18 characters of the certificate number belong to somebody else', (story) => {
    const other = adult(story)
    return nursed(() => ({ number: `${other.id}42` }))(story)
  }),
  innocent(
    'E03',
    'expires after the period',
    nursed(({ world }) => ({ more: { expiresAt: world.day(world.months.length + 8, 11) } })),
  ),
  innocent('E03', 'a reissued card: 22 characters ending in B1', (story) =>
    nursed((_, { id }) => ({ number: `${id}42B1` }))(story),
  ),
  innocent('E03', 'the living subsidy takes every level', (story) => {
    const person = adult(story)
    grantDibao(story, [person])
    grantPersonal(story, 'disability.living', person, { slip: certify(story, person, { level: 4 }) })
    return { persons: [person] }
  }),
  innocent('E03', 'the old certificate is cancelled, a new one of level 二级 is valid', (story) => {
    const person = adult(story)
    certify(story, person, {
      level: 3,
      more: { certificateStatus: 'cancelled', issuedAt: story.world.day(-100, 3) },
    })
    grantPersonal(story, 'disability.nursing', person, { slip: certify(story, person) })
    return { persons: [person] }
  }),
]
