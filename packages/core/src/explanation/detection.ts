import type { Detector } from '../checks/detector.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { detectedFinding } from '../findings/detected.ts'
import type { Finding } from '../findings/finding.ts'
import { createLabels } from '../findings/label.ts'
import type { Lang } from '../findings/sentence.ts'
import { HeduiError } from '../model/error.ts'
import type { Phrase } from '../model/field.ts'
import type { CheckInput } from '../run/input.ts'
import { resolveOptions } from '../run/options.ts'

/** The argument of a detector's finding. */
export interface Detection {
  readonly finding: Finding
  readonly title: Phrase
  /** The steps that led to it. */
  readonly because: readonly Phrase[]
}

/** Detects again and tells why; error `explain.finding` for a fingerprint that the detector does not give. */
export function explainDetection(
  dataset: Dataset,
  { fingerprint }: Pick<Finding, 'fingerprint'>,
  detector: Detector,
  input: CheckInput,
): Detection {
  const options = resolveOptions(detector, input.options?.[detector.id] ?? {}).values
  const making = {
    dataset,
    labels: createLabels(dataset),
    key: input.fingerprintKey,
    severity: input.severities?.[detector.id],
    options,
    open: input.unmask !== undefined,
  }
  for (const hit of detector.detect({ dataset, asOf: input.asOf, options, previous: input.previous ?? [] })) {
    const finding = detectedFinding(detector, hit, making)
    if (finding.fingerprint === fingerprint) return { finding, title: detector.title, because: hit.because }
  }
  throw new HeduiError('explain.finding', { rule: detector.id, fingerprint })
}

/** The argument in words: what was found, why, where it stands, the law, the innocent circumstances, the next step. */
export function detectionText({ finding, title, because }: Detection, lang: Lang): string {
  const zh = lang === 'zh'
  const list = (heading: string, items: readonly string[]) =>
    items.length > 0 ? ['', heading, ...items.map((item) => `  - ${item}`)] : []
  const phrases = (items: readonly Phrase[]) => items.map((phrase) => phrase[lang])
  const places = finding.evidence.map(({ file, sheet, row, column }) =>
    [file, sheet && `[${sheet}]`, zh ? `第${row}行` : `row ${row}`, column && `(${column})`]
      .filter(Boolean)
      .join(' '),
  )
  return [
    `${title[lang]} (${finding.rule})`,
    `${finding.subject.label}${zh ? '：' : ': '}${finding.message[lang]}`,
    ...list(zh ? '理由' : 'Why', phrases(because)),
    ...list(zh ? '依据记录' : 'Evidence', places),
    ...list(zh ? '法规' : 'Law', phrases(finding.basis)),
    ...list(zh ? '属于下列情形的，不是问题' : 'May be right if', phrases(finding.innocent)),
    ...list(zh ? '下一步' : 'Next', phrases(finding.next)),
  ].join('\n')
}
