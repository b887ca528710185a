import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { remember } from '../dataset/remember.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Evidence, Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import { HeduiError } from '../model/error.ts'
import type { Phrase } from '../model/field.ts'
import type { CheckInput } from '../run/input.ts'
import { resolveOptions } from '../run/options.ts'
import type { Run } from '../run/run.ts'
import type { Explanation } from './explanation.ts'
import { refusal } from './refusal.ts'
import { summaryOf } from './summary.ts'
import type { Argument } from './text/argument.ts'

/** The argument of a detector's finding: as that of a check, with steps in the place of a tree. */
export interface Detection extends Argument {
  readonly finding: NonNullable<Explanation['finding']>
  /** The steps that led to it. */
  readonly because: readonly Phrase[]
  readonly evidence: readonly Evidence[]
}

/** What the run was given, and what its checks came to, for detectors that look at it; left out: nothing. */
export type DetectionInput = CheckInput & Partial<Pick<Run, 'examined'>>

type Asked = Pick<Finding, 'rule' | 'fingerprint'>

/** Detects again and tells why; error `explain.finding` for a fingerprint that the detector does not give. */
export const explainDetection = (
  dataset: Dataset,
  { fingerprint }: Pick<Finding, 'fingerprint'>,
  detector: Detector,
  input: DetectionInput,
): Detection =>
  createDetectionExplainer(dataset, { ...input, detectors: [detector] })({ rule: detector.id, fingerprint })

/** Explains findings of detectors for the same input as `check`; each detector detects once. Errors: `run.check`, `explain.finding`. */
export function createDetectionExplainer(
  dataset: Dataset,
  input: DetectionInput,
): (asked: Asked) => Detection {
  const found = new Map<string, ReadonlyMap<string, Detection>>()
  return ({ rule, fingerprint }) => {
    const detections = remember(found, rule, () => detectionsOf(dataset, input, rule))
    const detection = detections.get(fingerprint)
    if (!detection) throw refusal('explain.finding', { rule, fingerprint })
    return detection
  }
}

function detectionsOf(dataset: Dataset, input: DetectionInput, rule: string): ReadonlyMap<string, Detection> {
  const { asOf, detectors = [], previous = [], examined = {}, previousExamined = {} } = input
  const detector = detectors.find(({ id }) => id === rule)
  if (!detector) throw new HeduiError('run.check', { check: rule, known: detectors.map(({ id }) => id) })
  const options = resolveOptions(detector, input.options?.[rule] ?? {}).values
  const given = { dataset, asOf, options, previous, examined, previousExamined }
  const making = {
    dataset,
    labels: createLabels(dataset),
    key: input.fingerprintKey,
    severity: input.severities?.[rule],
    options,
    open: input.unmask !== undefined,
  }
  const { number, version, title, description, basis, innocent, next } = detector
  return new Map(
    Array.from(detector.detect(given), (hit): [string, Detection] => {
      const finding = detectedFinding(detector, hit, making)
      const { entity, label } = finding.subject
      return [
        finding.fingerprint,
        {
          rule,
          number,
          version,
          title,
          description,
          asOf,
          truth: 'true',
          subject: { entity, label },
          finding: summaryOf(finding),
          because: hit.because,
          evidence: finding.evidence,
          skipped: null,
          basis,
          innocent,
          next,
        },
      ]
    }),
  )
}
