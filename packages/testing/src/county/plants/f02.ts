import { certify } from '../story/certify.ts'
import { grantPersonal } from '../story/grant.ts'
import type { Person, Slip, Story } from '../story/story.ts'
import { adult, elder } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const other = ({ sex }: Person): string => (sex === 'male' ? 'female' : 'male')

const onRoll = (slip: (person: Person) => Slip) => (story: Story) => {
  const person = elder(story)
  story.personal[0]!.slip = slip(person)
  return { persons: [person], cites: rowsOf(person, ['oldAgeRoll']) }
}

/** Somebody with a certificate that is right but for what is said otherwise. */
const onCertificate = (more: (person: Person) => Slip) => (story: Story) => {
  const person = adult(story)
  const slip = certify(story, person, { more: more(person) })
  grantPersonal(story, 'disability.nursing', person, { slip })
  return { persons: [person], cites: rowsOf(person, ['certificates']) }
}

/** F02 证号与出生日期、性别不符. */
export const f02: readonly Plant[] = [
  anomaly(
    'F02',
    'sex on the roll differs from digit 17',
    onRoll((person) => ({ sex: other(person) })),
  ),
  anomaly(
    'F02',
    'birth date of the disability certificate differs from digits 7–14',
    onCertificate(({ born }) => ({ birthDate: `${born.slice(0, 8)}${born.endsWith('15') ? '16' : '15'}` })),
  ),
  anomaly(
    'F02',
    'sex of the disability certificate differs from digit 17',
    onCertificate((person) => ({ sex: other(person) })),
  ),
  innocent(
    'F02',
    'sex not filled in: unknown never hits',
    onRoll(() => ({ sex: null })),
  ),
  innocent(
    'F02',
    'birth date not filled in: unknown never hits',
    onCertificate(() => ({ birthDate: null })),
  ),
]
