import type { DecideOptions } from '@hedui/core'

/** The month that options ask about. */
export const monthOf = ({ month, asOf }: DecideOptions): string => month ?? asOf.slice(0, 7)
