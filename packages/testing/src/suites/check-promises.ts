import type { Check, DatasetInput, Finding } from '@hedui/core'
import { namesInMessage } from '@hedui/core/lint'
import { differences } from './differences.ts'

const languages = ['zh', 'en'] as const

/** Placeholders of a message that nothing fills, in either language. */
export const unfilled = ({ message, shows }: Check): string[] =>
  languages.flatMap((lang) =>
    namesInMessage(message[lang])
      .filter((name) => !Object.hasOwn(shows, name))
      .map(
        (name) =>
          `message.${lang} has {${name}}, which is not shown; there are ${Object.keys(shows).join(', ')}`,
      ),
  )

/** Sentences of findings that still have a placeholder or a missing value in them. */
export const badSentences = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ message }) =>
    languages
      .filter(
        (lang) => namesInMessage(message[lang]).length > 0 || /undefined|NaN|\[object/.test(message[lang]),
      )
      .map((lang) => `message.${lang} reads ${JSON.stringify(message[lang])}`),
  )

/** Evidence of rows that were not given, and findings that are true without any. */
export function badEvidence(
  findings: readonly Finding[],
  { records = {}, batches = [] }: DatasetInput,
): string[] {
  const rows = new Map<string, ReadonlySet<number>>([
    ...Object.entries(records).map(
      ([name, list]) => [`(${name})`, new Set(list.map((_, i) => i + 1))] as const,
    ),
    ...batches.map(({ source, rows: list }) => [source.file, new Set(list)] as const),
  ])
  return findings.flatMap(({ evidence, subject, result }) => [
    ...(result === 'true' && evidence.length === 0
      ? [`the finding on ${subject.label} has no evidence`]
      : []),
    ...evidence
      .filter(({ file, row }) => !rows.get(file)?.has(row))
      .map(({ file, row }) => `evidence names row ${row} of ${file}, which was not given`),
  ])
}

/** How findings that must be the same differ: which, whatever their order and the rows they were on. */
export function otherFindings(found: readonly Finding[], again: readonly Finding[]): string[] {
  const plain = (list: readonly Finding[]) =>
    list
      .map(({ evidence: _, evidenceDigest: __, ...rest }) => rest)
      .sort((a, b) => (JSON.stringify([a.fingerprint, a]) < JSON.stringify([b.fingerprint, b]) ? -1 : 1))
  return differences(plain(again), plain(found))
}
