import { optional } from '../harness/optional.mjs'

/**
 * A reader of delimited text: all lines as texts.
 * @typedef {{ lines: (bytes: Uint8Array) => readonly (readonly string[])[] }} CsvPeer
 */

const text = (/** @type {Uint8Array} */ bytes) => new TextDecoder().decode(bytes)

/** @returns {Promise<CsvPeer | { reason: string }>} */
export async function papaparse() {
  const found = await optional('papaparse')
  if ('reason' in found) return found
  const { default: papa } =
    /** @type {{ default: { parse(text: string, options: object): { data: string[][] } } }} */ (found.module)
  return { lines: (bytes) => papa.parse(text(bytes), { skipEmptyLines: true }).data }
}

/** @returns {Promise<CsvPeer | { reason: string }>} */
export async function csvParse() {
  const found = await optional('csv-parse/sync')
  if ('reason' in found) return found
  const { parse } = /** @type {{ parse(bytes: Uint8Array, options: object): string[][] }} */ (found.module)
  return { lines: (bytes) => parse(bytes, { bom: true }) }
}
