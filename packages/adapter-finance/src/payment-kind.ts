import { type Cell, ok } from '@hedui/ingest'

/**
 * What a summary says of an order: `back-pay` (补发) for an earlier month, `re-sent` (退汇重发) in place of
 * one that the bank returned, `regular` for anything else.
 */
export const paymentKind: Cell<string> = {
  name: 'payment kind',
  examples: ['补发2025-08', '2025-09退汇重发', '4.2亩'],
  decode: (summary) => {
    if (summary.startsWith('补发')) return ok('back-pay')
    return ok(summary.endsWith('退汇重发') ? 're-sent' : 'regular')
  },
  encode: (kind) => summaries[kind] ?? '正常',
}

const summaries: Readonly<Record<string, string>> = { 'back-pay': '补发', 're-sent': '退汇重发' }
