import type { Check } from '../checks/check.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { has } from '../engine/bits.ts'
import type { Verdicts } from '../engine/engine.ts'
import type { OptionValue } from '../engine/evaluator.ts'
import type { HostError } from '../hosts/host-error.ts'
import { boundedSeverity } from './bounded-severity.ts'
import { evidenceFinder } from './evidence.ts'
import { evidenceDigest } from './evidence-digest.ts'
import type { Finding, Severity } from './finding.ts'
import { severities } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { hostFailures } from './host-failures.ts'
import type { Labels } from './label.ts'
import { mask } from './mask.ts'
import { messageOf } from './sentence.ts'
import { maskValue, sensitivityOf, shown } from './shown.ts'
import { plainValue } from './value.ts'
import { wordings } from './wording.ts'

export interface Making {
  readonly dataset: Dataset
  readonly labels: Labels
  readonly key: string | undefined
  readonly severity: Severity | undefined
  readonly options: Readonly<Record<string, OptionValue>>
  /** Leave personal data as it is. */
  readonly open: boolean
  /** Left out: none. */
  readonly hostErrors?: readonly HostError[]
}

/** One finding for each group of positions that share what the check is per. */
export function buildFindings(
  check: Check,
  verdicts: Omit<Verdicts, 'rules'>,
  rows: Int32Array,
  hits: readonly number[],
  result: Finding['result'],
  making: Making,
): Finding[] {
  if (hits.length === 0) return []
  const { dataset } = making
  const vectors = Object.fromEntries(Object.keys(check.facts).map((name) => [name, verdicts.fact(name)]))
  const vector = (name: string) => vectors[name] as (typeof vectors)[string]
  const groups = new Map<string, number[]>()
  for (const position of hits) {
    const key = JSON.stringify(check.per.map((name) => plainValue(dataset, vector(name), position)))
    remember(groups, key, () => [] as number[]).push(position)
  }
  const cases = check.severities.map(({ severity, when }) => ({
    severity: typeof severity === 'string' ? severity : (making.options[severity.option] as Severity),
    ...verdicts.truth(when),
  }))
  const tierBits = check.tier.when && verdicts.truth(check.tier.when.holds).definite
  const exact = check.stake.amount?.exact && verdicts.truth(check.stake.amount.exact).definite
  const cited = evidenceFinder(dataset, verdicts, check.subject, rows, check.evidence, hits)
  const wording = wordings(dataset, check)
  const failed = hostFailures(making, check.subject)

  return [...groups].map(([per, positions]): Finding => {
    const open = Object.fromEntries(
      Object.entries(check.shows).map(([name, how]) => [name, shown(dataset, vector(name), positions, how)]),
    )
    const facts = making.open
      ? open
      : Object.fromEntries(
          Object.entries(open).map(([name, value]) => [
            name,
            maskValue(value, sensitivityOf(dataset, check, name)),
          ]),
        )
    const severityOf = (position: number) =>
      cases.find(({ definite }) => has(definite, position))?.severity ?? check.severity
    const worst = severities.find((s) => positions.some((position) => severityOf(position) === s)) as Severity
    const certain = tierBits && positions.every((position) => has(tierBits, position))
    const tier = certain && check.tier.when ? check.tier.when.tier : check.tier.otherwise
    const about = (name: string) => subjectOf(check, name, vector(name), positions, making)
    return {
      fingerprint: fingerprint([check.id, ...JSON.parse(per)], making.key),
      fingerprintKeyed: making.key !== undefined,
      evidenceDigest: evidenceDigest(
        check,
        { facts: open, result, tier },
        cited.content(positions),
        making.key,
      ),
      rule: check.id,
      version: check.version,
      severity: boundedSeverity(making.severity ?? worst, tier),
      tier,
      result,
      subject: check.per.reduce((found, name) => (found.id ? found : about(name)), about(check.about)),
      programme: single(check.stake.programme, positions),
      periods: check.stake.month === undefined ? [] : periods(check.stake.month, positions),
      amountAtRisk: amount(positions),
      message: messageOf(check, { result, facts }, wording),
      facts,
      basis: check.basis,
      innocent: check.innocent,
      next: check.next,
      evidence: cited.places(positions),
      ...failed(positions.map((position) => rows[position] as number)),
    }
  })

  function single(name: string | undefined, positions: readonly number[]): string | null {
    const value = name === undefined ? null : shown(dataset, vector(name), positions, 'list')
    return typeof value === 'string' ? value : null
  }

  function periods(name: string, positions: readonly number[]): string[] {
    const months = positions.map((position) => plainValue(dataset, vector(name), position))
    return [...new Set(months.filter((m) => m !== null).map(String))].sort()
  }

  /** Of the money that was read: where more may have been paid than any register shows, what is known. */
  function amount(positions: readonly number[]): Finding['amountAtRisk'] {
    const stake = check.stake.amount
    const values = stake && vector(stake.fen)
    if (!stake || values?.kind !== 'range') return null
    const fens = positions.map((position) => {
      const [least, most] = [values.lo[position] as number, values.hi[position] as number]
      return Number.isFinite(most) ? most : least
    })
    if (!fens.every(Number.isFinite)) return null
    const total = fens.reduce((sum, fen) => sum + fen, 0)
    const most = Math.max(...fens)
    const fen = { sum: total, max: most, excess: total - most }[stake.take]
    return {
      fen,
      basis: exact && positions.every((position) => has(exact, position)) ? 'exact' : 'upper-bound',
    }
  }
}

/** Whom or what a fact says that the finding is about: of several the first by key or text, so that order does not matter. */
function subjectOf(
  check: Check,
  fact: string,
  about: ReturnType<Verdicts['fact']>,
  positions: readonly number[],
  { dataset, labels, key, open }: Making,
): Finding['subject'] {
  const to = about.kind === 'code' ? about.to : undefined
  const entity = to ?? check.subject
  const [first] = positions
    .map((position) => [plainValue(dataset, about, position), position] as const)
    .flatMap(([name, position]) => (name === null ? [] : [[String(name), position] as const]))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  if (!first || about.kind === 'range' || (fact !== check.about && !to)) return { entity, id: '', label: '' }
  const [name, position] = first
  const label =
    to !== undefined
      ? labels.label(entity, (about.codes[position] as number) - 2, open)
      : mask(name, open ? 'none' : sensitivityOf(dataset, check, fact))
  return { entity, id: fingerprint([entity, name], key), label }
}
