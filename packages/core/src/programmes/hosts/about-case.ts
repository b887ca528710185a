import { remember } from '../../dataset/remember.ts'
import type { HostFact, HostSubject, HostValue } from '../../engine/host.ts'
import type { Household } from '../household/household.ts'
import type { Programme } from '../programme.ts'

/** Whom a host is asked about when a case is decided. */
export function caseSubject(
  { unit }: Programme,
  { members }: Household,
  member: string | null,
  month: string,
): HostSubject {
  const head = members.find(({ relation }) => relation === 'head') ?? members[0]
  return { entity: unit, id: member ?? head?.id ?? '', keys: { month } }
}

/** Host facts that are asked about one subject, whichever row an engine asks for, and once each. */
export function aboutCase(
  subject: HostSubject,
  facts: Readonly<Record<string, HostFact>>,
): Readonly<Record<string, HostFact>> {
  const answers = new Map<string, { readonly value: HostValue }>()
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]): [string, HostFact] => [
      name,
      () => remember(answers, name, () => ({ value: fact(subject) })).value,
    ]),
  )
}
