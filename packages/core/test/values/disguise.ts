import fc from 'fast-check'

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))

/**
 * A text as careless typing and conversions leave it: full-width, lower case, blanks at the ends or anywhere.
 */
export const disguised = (
  text: string,
  { blanks }: { blanks: 'ends' | 'anywhere' },
): fc.Arbitrary<string> => {
  const blank = fc.stringMatching(/^[ \u00a0\u3000\t\u200b\ufeff]{0,2}$/)
  const characters = [...text].map((c) =>
    fc.tuple(fc.constantFrom(c, wide(c)), blanks === 'anywhere' ? blank : fc.constant('')),
  )
  return fc
    .tuple(blank, fc.tuple(...characters), blank)
    .map(([before, inner, after]) => before + inner.flat().join('') + after)
}
