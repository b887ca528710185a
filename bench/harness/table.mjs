/**
 * Results as a table of Markdown that also reads well in a terminal.
 * @param {readonly import('./row.mjs').Row[]} rows
 */
export const table = (rows) =>
  aligned([
    ['benchmark', 'peer', 'unit', 'ours', 'theirs', 'ratio', 'equal', 'note'],
    ...rows.map(({ name, peer, unit, ours, theirs, ratio, equal, note }) => [
      name,
      peer,
      unit,
      figure(ours),
      figure(theirs),
      figure(ratio),
      equal ? 'yes' : 'NO',
      note,
    ]),
  ])

/**
 * Three digits that matter.
 * @param {number} number
 */
export const figure = (number) =>
  number >= 100 ? Math.round(number).toLocaleString('en') : String(Number(number.toPrecision(3)))

/** @param {readonly (readonly string[])[]} lines the first are the headings */
export function aligned(lines) {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  )
  const written = lines.map(
    (line) =>
      `| ${line.map((cell, column) => cell.padEnd(/** @type {number} */ (widths[column]))).join(' | ')} |`,
  )
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [written[0], rule, ...written.slice(1)].join('\n')
}
