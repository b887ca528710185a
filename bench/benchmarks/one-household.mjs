import { check } from '@hedui/core'
import { overlay } from '@hedui/core/case'
import { memberLines, rollLine } from '../data/county.mjs'
import { nationalId } from '../data/payments.mjs'
import { row } from '../harness/row.mjs'
import { quantile, timedEach } from '../harness/time.mjs'

const JANUARY = 12
const TARGET = 1_000

/** Registers are checked as of one day; of another all is to be asked anew. */
const NEXT_DAY = '2026-01-16'

/**
 * An application laid over the standing registers and checked by every shipped check, household by household: over
 * registers that were checked as a whole, as a service does when it starts, and as of a day for which nobody did.
 * @type {import('./benchmark.mjs').OfCounty}
 */
export default {
  name: 'one-household',
  world: 'county',
  run(_, county) {
    const { households } = county
    const asked = Array.from({ length: 500 }, (_, i) => households[(i * 7919) % households.length]).flatMap(
      (household) => household ?? [],
    )
    const applications = { [Symbol.iterator]: () => applicationsOf(asked) }
    const timed = (/** @type {import('../worlds/county.mjs').County} */ over) =>
      timedEach(applications, ({ household, records }) => apply(over, records, [household]))
    check(county.dataset, county.input)
    const { first, warm } = timed(county)
    const anew = timed({ ...county, input: { ...county.input, asOf: NEXT_DAY } })
    const [died, mismatched] = [households[9], households[0]]
    const equal = [died, mismatched].every((household) => household && isSame(county, household))
    /** @type {(peer: string, times: readonly number[], part: number, registers: string, what: string) => import('../harness/row.mjs').Row} */
    const line = (peer, times, part, registers, what) =>
      row({
        name: 'one-household',
        unit: 'µs',
        theirs: TARGET,
        equal,
        peer,
        ours: quantile(times, part) * 1000,
        note: `${households.length} households, ${times.length} applications over registers that ${registers}; ${what}`,
      })
    return {
      rows: [
        line('target', warm, 0.5, 'were checked', 'median'),
        line('target (p95)', warm, 0.95, 'were checked', '95th percentile'),
        line('target (first calls)', first, 0.5, 'were checked', 'median of the first calls'),
        line('target (not checked)', anew.warm, 0.5, 'nobody checked as of the day', 'median'),
      ],
    }
  },
}

/** @param {readonly import('../data/county.mjs').Household[]} households */
function* applicationsOf(households) {
  for (const household of households) yield { household, records: recordsOf(household) }
}

/** @param {import('../data/county.mjs').Household} household */
const recordsOf = (household) => ({
  enrolment: [rollLine(household, JANUARY)],
  membership: memberLines(household, JANUARY),
})

/**
 * @param {import('../worlds/county.mjs').County} county
 * @param {ReturnType<typeof recordsOf>} records
 * @param {readonly import('../data/county.mjs').Household[]} [about] left out: everybody
 */
function apply({ dataset, input }, records, about) {
  const subjects = about?.map(({ id }) => ({ entity: /** @type {const} */ ('household'), id }))
  return check(overlay(dataset, { records }), { ...input, ...(subjects && { subjects }) }).findings
}

/**
 * Whether the findings about one household are those that the check of the whole county has about it.
 * @param {import('../worlds/county.mjs').County} county
 * @param {import('../data/county.mjs').Household} household
 */
function isSame(county, household) {
  const { id, members, account } = household
  const whom = new Set([id.replace('dibao:', ''), account, ...members.map(nationalId)])
  const isAbout = (/** @type {string} */ label) => label.split(' ').some((word) => whom.has(word))
  const records = recordsOf(household)
  const whole = apply(county, records).filter(({ subject }) => isAbout(subject.label))
  const one = apply(county, records, [household])
  const marks = (/** @type {readonly import('@hedui/core').Finding[]} */ findings) =>
    findings.map(({ fingerprint, evidenceDigest }) => fingerprint + evidenceDigest).join()
  return one.length > 0 && marks(one) === marks(whole)
}
