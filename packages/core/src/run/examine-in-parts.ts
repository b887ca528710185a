import { hitsOf } from '../engine/hits.ts'
import type { Steps } from '../engine/steps.ts'
import { buildFindings } from '../findings/build.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import { groupsOf } from './asked.ts'
import { partsOf, wholeGroups } from './chunks.ts'
import { type Examine, furtherOf, jobOf, outcomeOf, together } from './examine.ts'
import { examineHits } from './examine-hits.ts'

/** Evaluates a check in steps of at most so many rows, so that others may run in between. */
export const examineInParts = (rowsAtOnce: number): Examine =>
  function* (each, input, given, asked) {
    const { dataset, rows } = asked
    if (rows.length <= rowsAtOnce) return yield* examineHits(each, input, given, asked)
    const rules = { hit: each.conditions }
    const further = furtherOf(each)
    const job = jobOf(each, dataset, given.options, input)
    const making = { ...given, dataset, labels: createLabels(dataset) }
    const hits = { sure: [] as number[], open: [] as number[] }
    for (const part of partsOf(rows, rowsAtOnce)) {
      const { sure, open } = hitsOf(yield { ...job, rows: part, rules })
      for (const at of sure) hits.sure.push(part[at] as number)
      for (const at of open) hits.open.push(part[at] as number)
    }
    const sure = yield* built(hits.sure, 'true')
    const open = input.undetermined ? yield* built(hits.open, 'unknown') : []
    return outcomeOf(each, rows, together(sure, open), hits.sure, hits.open)

    function* built(found: readonly number[], result: Finding['result']): Steps<Finding[]> {
      const keys: string[] = []
      for (const part of partsOf(Int32Array.from(found), rowsAtOnce)) {
        const keyOf = groupsOf(each, dataset, yield { ...job, rows: part, rules: {} })
        keys.push(...Array.from(part, (_, at) => keyOf(at)))
      }
      const findings: Finding[] = []
      for (const some of wholeGroups(found, keys, rowsAtOnce)) {
        const verdicts = yield { ...job, rows: some, rules: {}, further }
        findings.push(...buildFindings(each, verdicts, some, [...some.keys()], result, making))
      }
      return findings
    }
  }
