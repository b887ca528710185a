import type { Check } from '@hedui/core'

/** Something for every limit that a locality must set, so that the check is not left out. */
export const limitsOf = ({ options }: Check) =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.default === undefined ? [[name, 100_000]] : [],
    ),
  )
