// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const colours = /\u001b\[[\d;]*m/g
const nothing = /\p{Mn}|\p{Me}|\p{Cf}/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a terminal gives `text`: two for East Asian wide characters, none for colours and combining marks. */
export function width(text: string): number {
  let columns = 0
  for (const character of text.replace(colours, '')) columns += columnsOf(character)
  return columns
}

/** Most characters by far are ASCII or Chinese: they are told by their number. */
function columnsOf(character: string): 0 | 1 | 2 {
  const code = character.charCodeAt(0)
  if (code >= 0x20 && code < 0x7f) return 1
  if (code >= 0x4e00 && code < 0xa000) return 2
  return nothing.test(character) ? 0 : wide.test(character) ? 2 : 1
}

/** Whether `character` takes two columns; a line may be broken beside it. */
export const isWide = (character: string): boolean => columnsOf(character) === 2
