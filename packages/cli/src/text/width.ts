// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
const colours = /\u001b\[[\d;]*m/g
const nothing = /\p{Mn}|\p{Me}|\p{Cf}/u
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Columns that a terminal gives `text`: two for East Asian wide characters, none for colours and combining marks. */
export function width(text: string): number {
  let columns = 0
  for (const character of text.replace(colours, ''))
    columns += nothing.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** Whether `character` takes two columns; a line may be broken beside it. */
export const isWide = (character: string): boolean => wide.test(character)
