/** A place in a text, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(text.startsWith('\ufeff') ? 1 : 0, offset)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}
