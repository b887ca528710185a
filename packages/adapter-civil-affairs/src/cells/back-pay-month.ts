import { parseMonth } from '@hedui/core/values'
import { bad, type Cell, ok } from '@hedui/ingest'

const oneMonth = /^补发 ?(\d{4}(?:[-/.]?\d{1,2}|年\d{1,2}月(?:份)?))(?![\d至到、和~-])/

/** The month that a remark such as 补发2025-08 names; a back-pay of no or several months is not read. */
export const backPayMonth: Cell<string> = {
  name: 'back-pay month',
  examples: ['补发2025-08', '补发202508', '补发2025年8月'],
  decode: (remark) => {
    if (!remark.startsWith('补发')) return ok<string>(null)
    const month = parseMonth(oneMonth.exec(remark)?.[1] ?? '')
    return month.ok && month.value.length === 7 ? ok(month.value) : bad('month.form')
  },
  encode: (month) => `补发${month}`,
}
