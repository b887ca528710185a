import { check } from '@hedui/core'
import { overlay } from '@hedui/core/case'
import { memberLines, rollLine } from '../data/county.mjs'
import { nationalId } from '../data/payments.mjs'
import { row } from '../harness/row.mjs'
import { quantile, timedEach } from '../harness/time.mjs'

const JANUARY = 12
const TARGET = 1_000

/**
 * An application laid over the standing registers and checked by every shipped check, household by household: over
 * registers that nobody checked before, and over those that were checked as a whole, as a service does when it starts.
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
    const timed = () => timedEach(asked, (household) => apply(county, household, [household]))
    const alone = timed()
    check(county.dataset, county.input)
    const checked = timed()
    const [died, mismatched] = [households[9], households[0]]
    const equal = [died, mismatched].every((household) => household && isSame(county, household))
    const line = { name: 'one-household', unit: 'µs', theirs: TARGET, equal }
    const note = `${households.length} households, ${alone.length} applications`
    const over = (/** @type {string} */ registers) => `${note} over registers ${registers}`
    const micro = (/** @type {readonly number[]} */ times, /** @type {number} */ part) =>
      quantile(times, part) * 1000
    return {
      rows: [
        row({
          ...line,
          peer: 'target',
          ours: micro(checked, 0.5),
          note: `${over('that were checked')}; median`,
        }),
        row({
          ...line,
          peer: 'target (p95)',
          ours: micro(checked, 0.95),
          note: `${over('that were checked')}; 95th percentile`,
        }),
        row({
          ...line,
          peer: 'target (not checked)',
          ours: micro(alone, 0.5),
          note: `${over('that nobody checked before')}; median`,
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
