import type { Detector, Hit } from '../checks/detector.ts'
import type { Field } from '../model/field.ts'
import { boundedSeverity } from './bounded-severity.ts'
import type { Making } from './build.ts'
import { citedRows } from './evidence.ts'
import { evidenceDigest } from './evidence-digest.ts'
import type { Finding } from './finding.ts'
import { fingerprint } from './fingerprint.ts'
import { mask } from './mask.ts'
import { messageOf, type Wording } from './sentence.ts'
import { maskValue } from './shown.ts'
import { wordingOf } from './wording.ts'

/** The finding that a detector's hit is: made, masked and cited as that of a check. */
export function detectedFinding(detector: Detector, hit: Hit, making: Making): Finding {
  const { dataset, key, open } = making
  const { result = 'true' } = hit
  const facts = open
    ? hit.facts
    : Object.fromEntries(
        Object.entries(hit.facts).map(([name, value]) => [
          name,
          maskValue(value, detector.facts[name]?.sensitivity ?? 'none'),
        ]),
      )
  const wording = (name: string): Wording => {
    const { type, codeTitles } = detector.facts[name] ?? {}
    return wordingOf(dataset, type, name, codeTitles)
  }
  const cited = citedRows(dataset, hit.evidence)
  return {
    fingerprint: fingerprint([detector.id, ...hit.per], key),
    fingerprintKeyed: key !== undefined,
    evidenceDigest: evidenceDigest(
      { stake: {} },
      { facts: hit.facts, result, tier: hit.tier },
      cited.content,
      key,
    ),
    rule: detector.id,
    version: detector.version,
    severity: boundedSeverity(making.severity ?? hit.severity ?? detector.severity, hit.tier, hit.exact),
    tier: hit.tier,
    result,
    subject: subjectOf(hit.about, making),
    programme: hit.programme ?? null,
    periods: [...(hit.periods ?? [])].sort(),
    amountAtRisk: hit.amountAtRisk ?? null,
    message: messageOf(detector, { result, facts }, wording),
    facts,
    basis: detector.basis,
    innocent: detector.innocent,
    next: detector.next,
    evidence: cited.places,
  }
}

function subjectOf(about: Hit['about'], { dataset, labels, key, open }: Making): Finding['subject'] {
  const { entity } = about
  if ('key' in about) return { entity, id: fingerprint([entity, about.key], key), label: about.key }
  const { row, field } = about
  const { keys, columns, entity: definition } = dataset.table(entity)
  const cell = field === undefined ? undefined : columns[field]
  if (cell?.kind === 'code' && field !== undefined) {
    const text = dataset.dictionary.text(cell.codes[row] as number)
    const { sensitivity } = definition.fields[field] as Field
    return { entity, id: fingerprint([entity, text], key), label: mask(text, open ? 'none' : sensitivity) }
  }
  const name = keys?.[row] ?? String(row)
  return { entity, id: fingerprint([entity, name], key), label: labels.label(entity, row, open) }
}
