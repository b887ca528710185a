import { check } from '@hedui/core'
import { overlay } from '@hedui/core/case'
import { memberLines, rollLine } from '../data/county.mjs'
import { nationalId } from '../data/payments.mjs'
import { row } from '../harness/row.mjs'
import { quantile, timedEach } from '../harness/time.mjs'

const JANUARY = 12
const TARGET = 1_000

/**
 * An application laid over the standing registers and checked by every shipped check, household by household.
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
    const times = timedEach(asked, (household) => apply(county, household, [household]))
    const micro = (/** @type {number} */ part) => quantile(times, part) * 1000
    const [died, mismatched] = [households[9], households[0]]
    const equal = [died, mismatched].every((household) => household && isSame(county, household))
    const line = { unit: 'µs', theirs: TARGET, equal }
    const note = `${households.length} households, ${times.length} applications`
    return {
      rows: [
        row({ ...line, name: 'one-household', peer: 'target', ours: micro(0.5), note: `${note}; median` }),
        row({
          ...line,
          name: 'one-household',
          peer: 'target (p95)',
          ours: micro(0.95),
          note: `${note}; 95th percentile`,
        }),
      ],
    }
  },
}

/**
 * @param {import('../worlds/county.mjs').County} county
 * @param {import('../data/county.mjs').Household} household
 * @param {readonly import('../data/county.mjs').Household[]} [about] left out: everybody
 */
function apply({ dataset, input }, household, about) {
  const records = { enrolment: [rollLine(household, JANUARY)], membership: memberLines(household, JANUARY) }
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
  const whole = apply(county, household).filter(({ subject }) => isAbout(subject.label))
  const one = apply(county, household, [household])
  const marks = (/** @type {readonly import('@hedui/core').Finding[]} */ findings) =>
    findings.map(({ fingerprint, evidenceDigest }) => fingerprint + evidenceDigest).join()
  return one.length > 0 && marks(one) === marks(whole)
}
