import type { Phrase } from '../../model/field.ts'
import { dateBounds, dateOfDay } from '../../values/day.ts'
import { supporter } from '../household/circumstances.ts'
import type { HouseholdMember, HouseholdSupporter } from '../household/household.ts'
import { type Gap, ofMember } from './gap.ts'
import { suppliers } from './source.ts'

type Fact = keyof HouseholdSupporter

/** Extreme answers to what may be asked about a supporter. */
const extremes: Readonly<Record<Fact, readonly unknown[]>> = {
  standing: ['able', 'tekun'],
  birthDate: ['1900-01-01', '2000-01-01'],
  disabilityCategory: ['mental', 'none'],
  disabilityLevel: [1, 4],
  incomeFen: [0, 1e11],
  assetsWithinRule: [true, false],
}

const facts = Object.keys(extremes) as Fact[]

/** What the supporters of a member leave open. */
export const supporterGaps = ({ id, supporters }: HouseholdMember, m: number): Gap[] =>
  (supporters ?? []).flatMap((given, s) =>
    facts.flatMap((fact): Gap[] => {
      const values = openValues(fact, given[fact])
      if (values.length === 0) return []
      return [
        {
          fact,
          at: `members[${m}].supporters[${s}].${fact}`,
          member: id,
          title: supporter.fields[fact === 'incomeFen' ? 'income' : fact].title as Phrase,
          supplier: suppliers.inquiry,
          answers: values.map((value) =>
            ofMember(m, ({ supporters: now }) => ({
              supporters: (now ?? []).map((one, i) => (i === s ? { ...one, [fact]: value } : one)),
            })),
          ),
        },
      ]
    }),
  )

/** Values that a fact may have; none where it is known. */
function openValues(fact: Fact, said: unknown): readonly unknown[] {
  if (said === null || said === undefined) return extremes[fact]
  const isPartial = fact === 'birthDate' && typeof said === 'string' && said.length < 10
  return isPartial ? dateBounds(said).map(dateOfDay) : []
}
