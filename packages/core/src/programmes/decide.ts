import type { HostFact } from '../engine/host.ts'
import { HeduiError } from '../model/error.ts'
import type { Parameter } from '../parameters/parameter.ts'
import { isDay } from '../values/day.ts'
import { parseDivision } from '../values/division.ts'
import { isMonth, monthOfDate } from '../values/month.ts'
import { answeredOf } from './answered.ts'
import { wrongAnswers } from './asks.ts'
import { argue } from './decision/argue.ts'
import { datasetOf, type Question } from './decision/argument.ts'
import type { Decision } from './decision/decision.ts'
import { inForce } from './decision/parameters.ts'
import { aboutCase, caseSubject } from './hosts/about-case.ts'
import type { Household } from './household/household.ts'
import { parseHousehold } from './household/parse.ts'
import { missingFacts } from './missing/missing.ts'
import { suppliers } from './missing/source.ts'
import type { Programme } from './programme.ts'
import { refusal } from './refusal.ts'

export interface DecideOptions {
  /** The business day, `YYYY-MM-DD`; there is no clock. */
  readonly asOf: string
  /** The month that is decided, `YYYY-MM`; left out: that of `asOf`. */
  readonly month?: string
  readonly parameters: readonly Parameter[]
  /** Division code of the place whose figures apply; left out: not known. */
  readonly region?: string
  /** Whose figures apply, for example `urban`; left out: the programme's own. */
  readonly kind?: string
  /** For a person's benefit: the id of the member it is for. */
  readonly member?: string
  /**
   * Facts that the rules take from the host. Each is asked once, about the member the benefit is for, or about
   * the household: its `id` is then that of the head, or of the first member where no head is known.
   */
  readonly hostFacts?: Readonly<Record<string, HostFact>>
}

/**
 * What a household is entitled to in a month, and why: the same evaluation as over a county, for one case.
 * Synchronous. Errors: `run.as-of`, `decide.month`, `decide.region`, `decide.member`, `decide.household`,
 * `programme.parameter`, `rule.host`, `host.value` for what the caller got wrong.
 */
export const decide = (programme: Programme, household: Household, options: DecideOptions): Decision =>
  decided(questionOf(programme, household, options))

/** The answer to a question, which is taken as it is. */
export function decided(question: Question): Decision {
  const { programme, asOf, month, region, kind } = question
  const { id, version, title, basis, amount, once } = programme
  const common = {
    ...{ programme: { id, version, title }, asOf, month, region, kind, basis },
    grants: amount === null ? 'status' : once ? 'once' : 'monthly',
    answers: answeredOf(question),
  } as const
  if (!isInForce(programme, month))
    return { ...common, ...undecided, missing: [rulesOf(programme, month)], synthetic: false }
  const dataset = datasetOf(question)
  const { argument, restsOn } = argue(question, dataset)
  const used = Object.entries(programme.figures).flatMap(([name, figure]) => {
    const entries = inForce(figure, question)
    return entries.length > 0 && (name === programme.reference || restsOn(figure.id)) ? entries : []
  })
  return {
    ...common,
    ...argument,
    parameters: used,
    missing: missingFacts(question, dataset, argument),
    synthetic: used.some(({ synthetic }) => synthetic),
  }
}

/** What is asked, looked through. Errors: those of `decide`. */
export function questionOf(programme: Programme, household: Household, options: DecideOptions): Question {
  const { asOf, month = monthOfDate(asOf), region, kind, member, parameters, hostFacts } = options
  if (!isDay(asOf)) throw new HeduiError('run.as-of', { found: asOf })
  if (!isMonth(month)) throw refusal('decide.month', { found: month })
  if (region !== undefined && !parseDivision(region).ok) throw refusal('decide.region', { found: region })
  const parsed = parseHousehold(household, asOf, month)
  const ids = parsed.members.map(({ id }) => id)
  const isFor = programme.unit === 'person' ? (member ?? null) : null
  if (programme.unit === 'person' && (isFor === null || !ids.includes(isFor)))
    throw refusal('decide.member', { programme: programme.id, found: isFor, known: ids })
  const problems = wrongAnswers(programme, parsed)
  if (problems.length > 0) throw refusal('decide.household', { problems })
  return {
    programme,
    household: parsed,
    member: isFor,
    asOf,
    month,
    region: region ?? null,
    kind: kind ?? programme.kind,
    parameters,
    ...(hostFacts && { hostFacts: aboutCase(caseSubject(programme, parsed, isFor, month), hostFacts) }),
  }
}

export const isInForce = ({ from, to }: Programme, month: string): boolean =>
  from <= `${month}-01` && (to === null || `${month}-01` <= to)

export const undecided = {
  result: 'undetermined',
  amountFen: null,
  amountBoundsFen: [0, null],
  because: [],
  members: [],
  incomes: [],
  roundings: [],
  parameters: [],
} as const satisfies Partial<Decision>

const rulesOf = ({ id, title }: Programme, month: string): Decision['missing'][number] => ({
  fact: 'rules',
  at: `${id} ${month}`,
  member: null,
  title: { zh: `${title.zh}在该月的规定`, en: `the rules of this programme in that month` },
  whoCouldSupply: suppliers.locality.who,
  settles: false,
})
