import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import type { Asking } from './asking.ts'
import type { Given } from './examine.ts'
import type { CheckInput } from './input.ts'
import type { Run } from './run.ts'

/** The findings of a detector, about the subjects asked for. */
export function detect(
  detector: Detector,
  dataset: Dataset,
  {
    asOf,
    undetermined,
    previous = [],
    previousExamined = {},
  }: Pick<CheckInput, 'asOf' | 'undetermined' | 'previous' | 'previousExamined'>,
  given: Given,
  asking: Asking,
  examined: Run['examined'],
): Finding[] {
  const hits = [
    ...detector.detect({ dataset, asOf, options: given.options, previous, examined, previousExamined }),
  ]
  const making = { ...given, dataset, labels: createLabels(dataset) }
  const about = asking.about()
  const told = undetermined ? hits : hits.filter(({ result }) => result !== 'unknown')
  const wanted = about
    ? told.filter((hit) => 'row' in hit.about && about[hit.about.entity]?.has(hit.about.row))
    : told
  return wanted.map((hit) => detectedFinding(detector, hit, making))
}
