import type { Rounded } from './decision.ts'

/** Whether rounding changed anything. */
export const isRounded = ({ before: { dividendFen, divisor } }: Rounded): boolean =>
  dividendFen % divisor !== 0
