import type { HostRecord } from '../../dataset/host.ts'
import type { HouseholdMember } from './household.ts'

/** What a case says of one member besides the list of members, as far as the programme reads it. */
export function circumstancesRecords(
  member: HouseholdMember,
  person: string,
  month: string,
  reads: ReadonlySet<string>,
) {
  const list = <T>(
    relation: string,
    said: readonly T[] | null | undefined,
    record: (one: T) => HostRecord,
  ) => (reads.has(relation) ? (said?.map(record) ?? [{ person }]) : [])
  return {
    circumstances: reads.has('circumstances') ? [circumstancesOf(member, person)] : [],
    supporter: list('supporters', member.supporters, ({ incomeFen, ...said }) => ({
      ...said,
      person,
      income: incomeFen,
    })),
    enrolment: list('enrolments', member.benefits, (programme) => ({ person, programme })).map(
      ({ person: beneficiary, ...said }) => ({ ...said, beneficiary, month }),
    ),
  }
}

const circumstancesOf = (member: HouseholdMember, person: string): HostRecord => ({
  person,
  disabilityCategory: member.disabilityCategory,
  disabilityLevel: member.disabilityLevel,
  certificateValid: member.certificateValid,
  longCare: member.longCare,
  failedAbilities: member.failedAbilities,
  inInstitution: member.inInstitution,
  seriouslyIll: member.seriouslyIll,
  endDecidedAt: member.endDecidedOn,
})
