const blank = /[\s\p{Cc}\p{Cf}]/u
const blanks = new RegExp(blank, 'gu')

// NFKC would turn these into digits, and a footnote mark into a tenfold amount.
const exceptNumerals =
  /[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u215f\u2189\u2460-\u24ff\u2776-\u2793\u3200-\u32ff]+/gu

// A loop, because `+$` in a regular expression takes quadratic time on long blanks.
function withoutBlankEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blank.test(text.charAt(start))) start++
  while (end > start && blank.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

const foldWidth = (raw: string): string =>
  /^[ -~]*$/.test(raw) ? raw : raw.replace(exceptNumerals, (run) => run.normalize('NFKC'))

/**
 * NFKC (raised, circled and fraction numerals stay), no blank or invisible characters at the ends, single
 * spaces within.
 */
export const normaliseText = (raw: string): string =>
  normal.test(raw) ? raw : withoutBlankEnds(foldWidth(raw)).replace(/\s+/gu, ' ')

/** Han and visible ASCII, of which nothing is to be changed. */
const normal = /^[!-~\u4e00-\u9fff]*$/

/**
 * The form in which identifiers are tested and compared: NFKC, no blanks, no leading apostrophes, upper case.
 */
export const normaliseId = (raw: string): string =>
  foldWidth(raw)
    .replace(blanks, '')
    .replace(/^['’‘`]+/u, '')
    .toUpperCase()

/**
 * The form in which names are compared: NFKC, no blanks, every kind of middle dot as `·`; keep the original
 * beside it.
 */
export const normaliseName = (raw: string): string =>
  han.test(raw)
    ? raw
    : foldWidth(raw)
        .replace(blanks, '')
        .replace(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
        .replace(/[•・‧．.⋅∙]/gu, '·')

const han = /^[\u4e00-\u9fff]*$/

/** The form in which figures are read: as `normaliseText`, no leading apostrophes, every kind of dash as `-`. */
export const normaliseFigures = (raw: string): string =>
  normaliseText(raw)
    .replace(/^['’‘`]+ ?/u, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')

/** Whether an earlier conversion lost characters: U+FFFD, or two of them in UTF-8 read as GBK (锟斤拷). */
export const isDestroyed = (text: string): boolean => /\ufffd|锟斤拷|拷锟/u.test(text)
