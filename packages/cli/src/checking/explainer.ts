import type { Dataset, Finding } from '@hedui/core'
import {
  createDetectionExplainer,
  createExplainer,
  type Detection,
  type DetectionInput,
  type Explanation,
} from '@hedui/core/explain'

/** The argument of a finding: of a check its conditions and facts, of a detector its steps. */
export type Explained = Explanation | Detection

/** Explains findings of one run, whatever found them. */
export function createArguments(
  dataset: Dataset,
  input: DetectionInput,
): (finding: Pick<Finding, 'rule' | 'fingerprint'>) => Explained {
  const ofCheck = createExplainer(dataset, input)
  const ofDetector = createDetectionExplainer(dataset, input)
  const checks = new Set(input.checks.map(({ id }) => id))
  return (finding) => (checks.has(finding.rule) ? ofCheck(finding) : ofDetector(finding))
}

/** The argument of each finding, by fingerprint. */
export function explainFindings(
  dataset: Dataset,
  findings: readonly Finding[],
  input: DetectionInput,
): ReadonlyMap<string, Explained> {
  const explain = createArguments(dataset, input)
  return new Map(findings.map((finding) => [finding.fingerprint, explain(finding)]))
}
