/** A row of a table, and the line of the file that it begins on. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** The rows of a CSV text, empty ones left out; null with the line where a quoted cell never ends. */
export function rowsOf(text: string): readonly Row[] | { readonly open: number } {
  const rows: Row[] = []
  let line = 1
  let begun = 1
  let cells: string[] = []
  let cell = ''
  let quoted = 0
  const endRow = () => {
    cells.push(cell.trim())
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells })
    cells = []
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string
    if (letter === '\n') line++
    if (quoted > 0) {
      if (letter !== '"') cell += letter
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = 0
    } else if (letter === '"' && cell.trim() === '') {
      quoted = line
      cell = ''
    } else if (letter === ',') {
      cells.push(cell.trim())
      cell = ''
    } else if (letter === '\n') {
      endRow()
      begun = line
    } else if (letter !== '\r') cell += letter
  }
  if (quoted > 0) return { open: quoted }
  endRow()
  return rows
}
