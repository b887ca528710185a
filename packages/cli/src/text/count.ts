/** A count with thousands apart. */
export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')
