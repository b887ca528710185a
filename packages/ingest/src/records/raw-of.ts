import { blank, ofText, type Raw } from '../readers/raw.ts'

/** A value of a host's record as a cell; what is no text, number or truth (a Date, which has no day of its own, a list, an object) is an error that the cell reports. */
export function rawOf(value: unknown): Raw {
  if (value === null || value === undefined) return blank
  if (typeof value === 'string') return ofText(value)
  if (typeof value === 'bigint') return ofText(String(value))
  if (typeof value === 'boolean') return { kind: 'boolean', text: String(value) }
  if (typeof value === 'number' && Number.isFinite(value))
    return { kind: 'number', text: String(value), number: value }
  return { kind: 'error', text: value instanceof Date ? 'Date' : typeof value }
}
