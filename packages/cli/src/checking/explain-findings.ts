import { type CheckInput, createExplainer, type Dataset, type Explanation, type Finding } from '@hedui/core'

/** The explanation of each finding of a check, by fingerprint; detectors have none. */
export function explainFindings(
  dataset: Dataset,
  findings: readonly Finding[],
  input: CheckInput,
): ReadonlyMap<string, Explanation> {
  const explain = createExplainer(dataset, input)
  const explained = findings.filter(({ rule }) => input.checks.some(({ id }) => id === rule))
  return new Map(explained.map((finding) => [finding.fingerprint, explain(finding)]))
}
