import type { DecideOptions } from '@hedui/core/decide'

/** The month that options ask about. */
export const monthOf = ({ month, asOf }: DecideOptions): string => month ?? asOf.slice(0, 7)
