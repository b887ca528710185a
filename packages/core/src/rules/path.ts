/** The way to a place in a JSON document: keys and positions. */
export type Path = readonly (string | number)[]

/** As people write it: `checks[0].facts.died`. */
export const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : /^\w+$/.test(step) ? `.${step}` : `["${step}"]`))
    .join('')
    .replace(/^\./, '')
