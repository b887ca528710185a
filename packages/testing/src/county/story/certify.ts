import type { Fields } from '../record.ts'
import { state } from './registers.ts'
import type { Person, Slip, Story } from './story.ts'

const categoryDigits = { vision: 1, hearing: 2, limb: 4, mental: 6 }

export interface CertificateOf {
  readonly category?: keyof typeof categoryDigits
  readonly level?: 1 | 2 | 3 | 4
  /** What the register says otherwise. */
  readonly more?: Fields
  readonly number?: string
}

/** A disability certificate in the register; answers what a roll writes of it. */
export function certify(
  story: Story,
  person: Person,
  { category = 'limb', level = 2, number, more = {} }: CertificateOf = {},
): Slip {
  const plain = number ?? `${person.id}${categoryDigits[category]}${level}`
  state(story, 'certificates', person, {
    birthDate: person.born,
    number: plain,
    ...{ disabilityCategory: category, disabilityLevel: String(level), certificateStatus: 'valid' },
    ...{ issuedAt: story.world.day(-36, 12), expiresAt: story.world.day(84, 12) },
    township: story.place.township,
    ...more,
  })
  return { disabilityCertificate: plain, disabilityCategory: category, disabilityLevel: String(level) }
}
