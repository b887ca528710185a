/**
 * Where `found` differs from `expected`, in which `…` stands for anything: a whole value, the rest of a text, of a
 * list or, as a key, of an object. Empty where it does not.
 */
export function differences(expected: unknown, found: unknown, at = ''): string[] {
  if (expected === '…') return []
  if (typeof expected === 'string' && typeof found === 'string' && expected.includes('…')) {
    const [start = '', end = ''] = expected.split('…')
    return found.startsWith(start) && found.endsWith(end) ? [] : [`${at}: ${found}`]
  }
  if (typeof expected !== 'object' || expected === null || typeof found !== 'object' || found === null)
    return expected === found ? [] : [`${at}: ${JSON.stringify(found)}`]
  const open = Array.isArray(expected) ? expected.at(-1) === '…' : '…' in expected
  const told = Object.entries(expected).filter(
    ([key, value]) => key !== '…' && !(open && Array.isArray(expected) && value === '…'),
  )
  const more = Object.keys(found).length - told.length
  return [
    ...(more > 0 && !open ? [`${at}: ${more} more: ${Object.keys(found)}`] : []),
    ...told.flatMap(([key, value]) =>
      differences(value, (found as Readonly<Record<string, unknown>>)[key], `${at}.${key}`),
    ),
  ]
}
