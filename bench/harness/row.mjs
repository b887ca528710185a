/**
 * One line of the result: ours beside one peer. `ratio` is theirs ÷ ours, so more than 1 is in our favour.
 * @typedef {{ name: string, peer: string, unit: string, ours: number, theirs: number, ratio: number, equal: boolean }} Result
 * @typedef {Result & { note: string }} Row
 * @typedef {{ name: string, peer: string, reason: string }} Missing
 */

/**
 * @param {Omit<Row, 'ratio' | 'note'> & { note?: string }} line
 * @returns {Row}
 */
export const row = ({ name, peer, unit, ours, theirs, equal, note = '' }) => ({
  name,
  peer,
  unit,
  ours,
  theirs,
  ratio: theirs / ours,
  equal,
  note,
})
