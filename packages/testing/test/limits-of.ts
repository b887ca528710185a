import type { Check, Parameter } from '@hedui/core'

/** Something for every limit that a locality must set, so that the check is not left out. */
export const limitsOf = ({ options }: Check) =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.default === undefined ? [[name, 100_000]] : [],
    ),
  )

/** Something for every figure of the law that a check looks up. */
export const figuresOf = ({ figures = [] }: Check): readonly Parameter[] =>
  figures.map((figure, i) => ({
    ...figure,
    entries: [{ area: '*', from: '1900-01-01', to: null, value: 10_000 + i, source: 'synthetic' }],
  }))
