/** What the bytes of a workbook's cell are; from `NUMBER` on a number with one of the formats. */
export const TEXT = 0
/** Text with entities. */
export const ESCAPED = 1
/** Markup of several runs. */
export const RICH = 2
export const BOOLEAN = 3
export const ERROR = 4
/** A formula without a value. */
export const UNCACHED = 5
export const NUMBER = 6
