import type { Disability, IncomeType, MemberStatus, Relationship, Schooling, Standing } from './codes.ts'

/** Left out or null: not known. */
type Unknownable<T> = T | null | undefined

/** Answers to what programmes ask besides, by name: codes, truths, whole fen and counts, dates, months. */
export type Answers = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What somebody earned over some months. */
export interface HouseholdIncome {
  readonly type?: Unknownable<IncomeType>
  /** In fen, over the whole period, net of the cost of earning it. 0 is an answer. */
  readonly amountFen?: Unknownable<number>
  /** First and last month `YYYY-MM` in which it was earned. */
  readonly from?: Unknownable<string>
  readonly to?: Unknownable<string>
  /** First month of work taken up while on assistance; left out or null: not such work. */
  readonly newSince?: Unknownable<string>
}

/** Somebody who has a legal duty to support a member, wherever he or she lives. */
export interface HouseholdSupporter {
  /** What may keep the supporter from fulfilling the duty; `able`: nothing of these. */
  readonly standing?: Unknownable<Standing>
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly birthDate?: Unknownable<string>
  readonly disabilityCategory?: Unknownable<Disability>
  /** 1, the most severe, to 4. */
  readonly disabilityLevel?: Unknownable<number>
  /** In fen, per head of the supporter's household, in the month. */
  readonly incomeFen?: Unknownable<number>
  readonly assetsWithinRule?: Unknownable<boolean>
}

/** A person of a household, as in the month that is decided. */
export interface HouseholdMember {
  /** Any key that is unique in the household; it comes back in the decision. */
  readonly id: string
  /** Relation to the head. */
  readonly relation?: Unknownable<Relationship>
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly birthDate?: Unknownable<string>
  /** What may keep the person from being counted; `normal`: nothing does. */
  readonly status?: Unknownable<MemberStatus>
  /** Left out for the living. */
  readonly diedOn?: Unknownable<string>
  /** For clergy: since when living apart. */
  readonly apartSince?: Unknownable<string>
  readonly schooling?: Unknownable<Schooling>
  readonly fullTime?: Unknownable<boolean>
  /** Unable to live independently for a reason other than schooling. */
  readonly dependent?: Unknownable<boolean>
  /** Legal duty of support; parents and children have it anyway. */
  readonly supportDuty?: Unknownable<boolean>
  readonly livesTogether?: Unknownable<boolean>
  /** Of the disability certificate; `none`: the person has none. */
  readonly disabilityCategory?: Unknownable<Disability>
  /** 1, the most severe, to 4. */
  readonly disabilityLevel?: Unknownable<number>
  readonly certificateValid?: Unknownable<boolean>
  /** In need of care that lasts for 6 months or more. */
  readonly longCare?: Unknownable<boolean>
  /** Of eating, dressing, getting up, toilet, walking indoors and bathing: how many the person cannot do alone. */
  readonly failedAbilities?: Unknownable<number>
  /** Supported in an institution, and not at home. */
  readonly inInstitution?: Unknownable<boolean>
  readonly seriouslyIll?: Unknownable<boolean>
  /** Ids of the programmes that the person draws, such as `dibao.urban`; `[]`: none. A null among them: perhaps another. */
  readonly benefits?: Unknownable<readonly (string | null)[]>
  /** All with a duty of support, members of the household included; `[]`: nobody. */
  readonly supporters?: Unknownable<readonly HouseholdSupporter[]>
  /** When it was decided that the support ends; left out or null: it was not. */
  readonly endDecidedOn?: Unknownable<string>
  /** All income of the person; `[]`: declared none. */
  readonly incomes?: Unknownable<readonly HouseholdIncome[]>
  /** What programmes ask about the person besides. */
  readonly answers?: Unknownable<Answers>
}

/** A household as `decide` takes it. What is left out or null is unknown, never 0 and never no. */
export interface Household {
  readonly members: readonly HouseholdMember[]
  /** Income that nobody in particular earned; left out: none; null: not answered. */
  readonly incomes?: Unknownable<readonly HouseholdIncome[]>
  /** For a household on the allowance: first month in which its income reached the standard; left out or null: it did not. */
  readonly exitSince?: Unknownable<string>
  /** Fen a month that it was paid until then. */
  readonly exitAmountFen?: Unknownable<number>
  /** Whether the inquiry found the assets within the local rule. */
  readonly assetsWithinRule?: Unknownable<boolean>
  /** What programmes ask about the household, or about the case, besides. */
  readonly answers?: Unknownable<Answers>
}
