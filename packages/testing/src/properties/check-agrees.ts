import type { Check, Finding, HostRecords } from '@hedui/core'
import { type CheckClaim, summary } from './check-claims.ts'
import { claim } from './claim.ts'

/** Another definition of the check finds the same: subjects, programmes, months and money. */
export const agreesWith = (other: Check): CheckClaim =>
  claim(
    'agrees',
    ({ datasets }) => datasets,
    (world, input) => {
      const essence = (findings: readonly Finding[]) =>
        findings
          .map(({ subject, programme, periods, result, amountAtRisk }) =>
            JSON.stringify([subject.id, programme, periods, result, amountAtRisk]),
          )
          .sort()
          .join('\n')
      const [ours, theirs] = [world.find(input), world.find(input, { rule: other })]
      return essence(ours) === essence(theirs)
        ? null
        : { says: `finds ${summary(ours)}; should find ${summary(theirs)}`, shows: [input] }
    },
  )

/** A finding that somebody else expects; what is left out of all of them may be anything. */
export interface Expected {
  /** Key of the person, household or account. */
  readonly about: string
  readonly programme?: string
  /** `YYYY-MM`, in any order. */
  readonly months?: readonly string[]
  readonly fen?: number
}

/** Where everything is known, the check finds what somebody else says: the formula of the law in plain code. */
export const finds = (formula: (records: HostRecords) => readonly Expected[]): CheckClaim =>
  claim(
    'agrees',
    ({ known }) => known,
    (world, input) => {
      const expected = formula(input.records ?? {})
      const found = world.find(input)
      const wanted = new Set(expected.flatMap((one) => Object.keys(one)))
      const ours = found.map((finding) => textOf(plain(finding), wanted)).sort()
      const theirs = expected.map((one) => textOf(one, wanted)).sort()
      return ours.join('\n') === theirs.join('\n')
        ? null
        : {
            says: `finds ${ours.join(' ') || 'nothing'}; should find ${theirs.join(' ') || 'nothing'}`,
            shows: [input],
          }
    },
  )

const plain = ({ subject, programme, periods, amountAtRisk, result }: Finding): Expected => ({
  about: `${result === 'true' ? '' : 'perhaps '}${subject.label.split(' ').at(-1)}`,
  months: periods,
  ...(programme !== null && { programme }),
  ...(amountAtRisk && { fen: amountAtRisk.fen }),
})

/** As a label has it: a key without what sort of household it is of. */
const textOf = ({ about, months, ...more }: Expected, wanted: ReadonlySet<string>): string => {
  const fields = { about: about.replace(/^\w+:/, ''), ...more, ...(months && { months: months.toSorted() }) }
  const said = Object.entries(fields).filter(([field]) => wanted.has(field) || field === 'about')
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)))
}
