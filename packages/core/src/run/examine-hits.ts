import { pickRows } from '../engine/kernels/gather.ts'
import { keepWhole } from '../engine/rows/joint/whole.ts'
import { share } from '../engine/sooner/share.ts'
import { PAUSE } from '../engine/steps.ts'
import { buildFindings } from '../findings/build.ts'
import { type Examine, examine } from './examine.ts'

/** As `examine`; what findings tell of is asked of the hits alone where they are few. */
export const examineHits: Examine = (...asked) => examine(...asked, buildAtHits)

const buildAtHits: typeof buildFindings = (each, verdicts, rows, hits, result, making) => {
  if (!verdicts.at || hits.length * share >= rows.length)
    return buildFindings(each, verdicts, rows, hits, result, making)
  const at = Int32Array.from(hits)
  return buildFindings(each, verdicts.at(at), pickRows(rows, at), [...at.keys()], result, making)
}

/** The same, and what a check came to on every row of a dataset is kept for cases that are laid over it. */
export const examineAndKeep: Examine = function* (...asked) {
  const steps = examineHits(...asked)
  let step = steps.next()
  while (!step.done) {
    const job = step.value
    const verdicts = yield job
    if (job !== PAUSE) keepWhole(job, verdicts)
    step = steps.next(verdicts)
  }
  return step.value
}
