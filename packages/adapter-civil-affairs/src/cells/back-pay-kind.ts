import { type Cell, ok } from '@hedui/ingest'

/** `back-pay` where a remark begins with 补发, `regular` for any other remark. */
export const backPayKind: Cell<string> = {
  name: 'back-pay kind',
  examples: ['补发2025-08', '已核'],
  decode: (remark) => ok(remark.startsWith('补发') ? 'back-pay' : 'regular'),
  encode: (kind) => (kind === 'back-pay' ? '补发' : '正常'),
}
