import type { Phrase } from '../../model/field.ts'
import { circumstances, supporter } from '../household/circumstances.ts'
import type { Household, HouseholdMember } from '../household/household.ts'
import type { Programme } from '../programme.ts'
import { readBy } from '../reads.ts'
import { benefitsOf } from './benefits.ts'
import { type Gap, ofMember } from './gap.ts'
import { suppliers } from './source.ts'
import { supporterGaps } from './supporter-gaps.ts'

type Said = Partial<HouseholdMember>
interface Question {
  readonly fact: keyof HouseholdMember
  /** The field or relation by which a programme reads it. */
  readonly reads: string
  readonly title: Phrase
  readonly supplier: Gap['supplier']
  /** Extreme answers. */
  readonly answers: readonly Said[]
}

const { disabled, health, inquiry, locality, population } = suppliers

const about = (
  fact: keyof typeof circumstances.fields & keyof HouseholdMember,
  supplier: Gap['supplier'],
  ...values: readonly unknown[]
): Question => ({
  fact,
  reads: fact,
  title: circumstances.fields[fact].title as Phrase,
  supplier,
  answers: values.map((value): Said => ({ [fact]: value })),
})

/** What only some programmes ask about a member. */
const questionsOf = (programme: Programme): readonly Question[] => [
  about('disabilityCategory', disabled, 'mental', 'limb', 'none'),
  about('disabilityLevel', disabled, 1, 2, 4),
  about('certificateValid', disabled, true, false),
  about('longCare', inquiry, true, false),
  about('failedAbilities', inquiry, 0, 6),
  about('inInstitution', inquiry, true, false),
  about('seriouslyIll', health, true, false),
  {
    fact: 'supporters',
    reads: 'supporters',
    title: supporter.title as Phrase,
    supplier: population,
    answers: [{ supporters: [] }, { supporters: [{ standing: 'able' }] }],
  },
  {
    fact: 'benefits',
    reads: 'enrolments',
    title: { zh: '已享受的项目', en: 'programmes that the person draws' },
    supplier: locality,
    answers: [{ benefits: [] }, ...benefitsOf(programme).map((benefit): Said => ({ benefits: [benefit] }))],
  },
]

const isOpen = (said: unknown): boolean =>
  said === null || said === undefined || (Array.isArray(said) && said.includes(null))

/** Programmes that the person may draw besides those that are known. */
const besides = ({ benefits }: HouseholdMember, said: Said): Said =>
  said.benefits ? { benefits: [...(benefits ?? []).filter((one) => one !== null), ...said.benefits] } : said

/** What the members leave open that only some programmes ask about. */
export function circumstancesGaps({ members }: Household, programme: Programme): Gap[] {
  const reads = readBy(programme)
  const questions = questionsOf(programme).filter((question) => reads.has(question.reads))
  return members.flatMap((member, m) => [
    ...questions
      .filter(({ fact }) => isOpen(member[fact]))
      .map(
        ({ fact, title, supplier, answers }): Gap => ({
          fact,
          at: `members[${m}].${fact}`,
          member: member.id,
          title,
          supplier,
          answers: answers.map((said) => ofMember(m, () => besides(member, said))),
        }),
      ),
    ...(reads.has('supporters') ? supporterGaps(member, m) : []),
  ])
}
