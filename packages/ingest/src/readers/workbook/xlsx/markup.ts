const entity = /&(?:quot|apos|gt|lt|amp|#x?([\da-f]+));/gi
const named: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&gt;': '>',
  '&lt;': '<',
  '&amp;': '&',
}

/** Text as markup writes it; `_x000D_` is how workbooks write characters that XML does not have. */
export const unescaped = (text: string): string =>
  text
    .replace(entity, (whole, digits?: string) =>
      digits === undefined
        ? (named[whole.toLowerCase()] ?? whole)
        : String.fromCharCode(Number.parseInt(digits, /x/i.test(whole) ? 16 : 10)),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replace(/\r\n/g, '\n')

/** The runs of a text with formats of its own, without the phonetic ones. */
export const richText = (markup: string): string =>
  [...markup.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t(?:\s[^<>]*)?>([^<]*)<\/t>/g)]
    .map(([, text = '']) => unescaped(text))
    .join('')

/** The attributes of each element of a name, in order. */
export const elements = (markup: string, name: string): ReadonlyMap<string, string>[] =>
  [...markup.matchAll(new RegExp(`<${name}(\\s[^<>]*)?/?>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]) => [key, unescaped(double ?? single ?? '')] as const,
        ),
      ),
  )

/** What XML takes for yes. */
export const isYes = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on'
