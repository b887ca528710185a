import type { Report } from '../report/difference.ts'

type Keys = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A document as plain data: text is read as JSON, a Rule or Condition of json-rules-engine writes itself out. */
export function plainDocument(
  document: unknown,
  path: readonly (string | number)[],
  report: Report,
): unknown {
  if (typeof document === 'string') {
    try {
      return JSON.parse(document)
    } catch (error) {
      return report.add('document.json', path, { found: (error as SyntaxError).message })
    }
  }
  if (isObject(document) && typeof document.toJSON === 'function') return document.toJSON(false)
  return document
}

/** A value as it is shown in a report, cut short. */
export function snippet(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
