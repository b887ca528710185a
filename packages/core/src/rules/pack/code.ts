import type { Graph } from '../../model/create-graph.ts'
import { lookAtMessage } from '../check/message.ts'
import { lookAtOptions } from '../check/options.ts'
import { lookAtNeeds } from '../check/registers.ts'
import { keysAt } from '../check/uses.ts'
import type { Path } from '../path.ts'
import type { Report } from '../problem.ts'
import { conform, isObject, snippet } from '../shape.ts'
import { detectorShape } from './pack-schema.ts'
import { isPlain } from './plain.ts'

/** What of a pack only code can be, and the rest of it. */
export interface Parted {
  readonly data: unknown
  readonly detectors: unknown
  readonly hostFacts: unknown
}

/** Takes the code out of a pack that was given as data. */
export function partCode(raw: unknown): Parted {
  if (!isObject(raw)) return { data: raw, detectors: undefined, hostFacts: undefined }
  const { detectors, hostFacts, ...data } = raw
  return { data, detectors, hostFacts }
}

/** Looks at the detectors and host facts of a pack, as far as code can be looked at. */
export function lookAtCode({ detectors, hostFacts }: Parted, graph: Graph, report: Report): void {
  if (Array.isArray(detectors))
    detectors.forEach((detector, i) => {
      lookAtDetector(detector, ['detectors', i], graph, report)
    })
  else if (detectors !== undefined) wrong(detectors, ['array'], ['detectors'], report)
  if (!isObject(hostFacts)) {
    if (hostFacts !== undefined) wrong(hostFacts, ['object'], ['hostFacts'], report)
    return
  }
  for (const [name, fact] of Object.entries(hostFacts))
    if (typeof fact !== 'function') wrong(fact, ['function'], ['hostFacts', name], report)
}

function lookAtDetector(raw: unknown, path: Path, graph: Graph, report: Report): void {
  const { detect, ...data } = isObject(raw) ? raw : { detect: undefined }
  if (!isPlain(data, path, report)) return
  const detector = conform(detectorShape, isObject(raw) ? data : raw, path, report)
  if (typeof detect !== 'function') wrong(detect, ['function'], [...path, 'detect'], report)
  lookAtNeeds(detector, graph.entities, path, report)
  lookAtOptions(detector, path, report)
  const facts = keysAt(detector, 'facts')
  lookAtMessage(detector, facts, facts, path, report)
}

const wrong = (found: unknown, sought: readonly string[], path: Path, report: Report): void =>
  report.add('rule.shape', path, { sought, found: snippet(found) })
