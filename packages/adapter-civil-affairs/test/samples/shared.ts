/** What the lines of every synthetic roll say. */
export const paid = { layer: 'declared', kind: 'regular', month: '2025-09' }

export const payee = { accountHolder: '王试验', bank: '农村商业银行', account: '6228480000000000018' }
