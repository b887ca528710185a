import { check } from '@hedui/core'
import { createExplainer } from '@hedui/core/explain'
import { row } from '../harness/row.mjs'
import { quantile, timedEach } from '../harness/time.mjs'

const MOST = 500
const TARGET = 1_000

/**
 * The explanation of one finding after the other, each rule's findings located beforehand.
 * @type {import('./benchmark.mjs').OfCounty}
 */
export default {
  name: 'explain-one',
  world: 'county',
  run(_, { dataset, input }) {
    const { findings } = check(dataset, input)
    const explain = createExplainer(dataset, input)
    const asked = findings.filter((_, i) => i % Math.ceil(findings.length / MOST) === 0)
    for (const rule of new Set(asked.map((finding) => finding.rule)))
      explain(/** @type {typeof asked[0]} */ (asked.find((finding) => finding.rule === rule)))
    const { warm: times } = timedEach(asked, explain)
    const equal = asked.slice(0, 50).every((finding) => {
      const { truth, rule, finding: explained } = explain(finding)
      return truth === 'true' && rule === finding.rule && explained?.fingerprint === finding.fingerprint
    })
    const ours = quantile(times, 0.5) * 1000
    const note = `${asked.length} of ${findings.length} findings; p95 ${Math.round(quantile(times, 0.95) * 1000)} µs`
    return {
      rows: [row({ name: 'explain-one', peer: 'target', unit: 'µs', ours, theirs: TARGET, equal, note })],
    }
  },
}
