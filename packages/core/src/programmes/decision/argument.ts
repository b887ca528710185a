import { codeOfRow } from '../../dataset/column.ts'
import { createDataset, type Dataset } from '../../dataset/dataset.ts'
import type { HostFact } from '../../engine/host.ts'
import type { Parameter } from '../../parameters/parameter.ts'
import { answersOf } from '../asks.ts'
import { programmeGraph } from '../graph.ts'
import type { Household } from '../household/household.ts'
import { householdRecords, incomesOf, personKey } from '../household/records.ts'
import type { Asking } from '../job.ts'
import type { Programme } from '../programme.ts'
import { readBy } from '../reads.ts'
import type { Outcome } from './conditions.ts'
import type { Decision } from './decision.ts'

/** What is decided, for whom, when and where. */
export interface Question {
  readonly programme: Programme
  readonly household: Household
  /** For a person's benefit: the member it is for. */
  readonly member: string | null
  readonly asOf: string
  readonly month: string
  readonly region: string | null
  readonly kind: string | null
  readonly parameters: readonly Parameter[]
  /** About the household, or the member. */
  readonly hostFacts?: Readonly<Record<string, HostFact>>
}

/** Everything about a decision that follows from the facts and the figures. */
export type Argument = Outcome & Pick<Decision, 'because' | 'members' | 'incomes' | 'roundings'>

/** The household of a question, or several in its place, as a dataset to be asked with one set of figures or another. */
export const datasetOf = (
  { programme, household, month, region }: Question,
  households: readonly Household[] = [household],
): Dataset =>
  createDataset({
    ...householdRecords(households, month, readBy(programme)),
    graph: programmeGraph,
    ...(region !== null && { region }),
  })

/** Asks the programme about every household of a dataset that `datasetOf` has made, in their order. */
export function askingOf(
  question: Question,
  dataset: Dataset,
  parameters: readonly Parameter[],
  given: readonly Household[] = [question.household],
): Asking {
  const { programme, member, asOf, kind, month, hostFacts } = question
  const answers = answersOf(programme, member, given)
  const { size } = dataset.table('householdMonth')
  const households = Int32Array.from({ length: size }, (_, at) => at)
  const isHousehold = programme.unit === 'household'
  return {
    dataset,
    asOf,
    parameters,
    kind,
    subject: isHousehold ? 'householdMonth' : 'personMonth',
    rows: isHousehold
      ? households
      : households.map((at) => rowOfPerson(dataset, personKey(at, member ?? ''))),
    month: { value: month, type: 'month' },
    ...((hostFacts || answers) && { hostFacts: { ...hostFacts, ...answers } }),
  }
}

/** The incomes that a programme looks at, with their rows: of the household, or of the person. */
export const earnedBy = ({ household, member }: Question) =>
  incomesOf(household)
    .map((earned, row) => ({ ...earned, row }))
    .filter((earned) => member === null || earned.member === member)

function rowOfPerson(dataset: Dataset, key: string): number {
  const row = dataset.table('person').keys?.indexOf(key) ?? -1
  const { person } = dataset.table('personMonth').columns
  return row >= 0 && person?.kind === 'code' ? person.codes.indexOf(codeOfRow(row)) : -1
}
