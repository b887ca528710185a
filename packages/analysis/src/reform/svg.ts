const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML. */
export const text = (plain: string): string => plain.replace(/[&<>"]/g, (sign) => escaped[sign] as string)

/** An element; `inside` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly string[]
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${text(String(value))}"`)
  return inside.length > 0
    ? `<${name}${given.join('')}>${inside.join('')}</${name}>`
    : `<${name}${given.join('')}/>`
}
