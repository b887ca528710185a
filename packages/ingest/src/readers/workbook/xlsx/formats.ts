import { SSF } from '@e965/xlsx'
import type { Show } from '../number-cell.ts'
import { elements } from './markup.ts'

/** How numbers are shown. */
export interface Format {
  readonly isDate: boolean
  readonly show: Show
}

/** Formats that workbooks name by number (ECMA-376 part 1, 18.8.30), with those of Chinese spreadsheets. */
export const builtFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}
export const general = 'General'

/** The formats of a workbook, and which of them each style has; style 0 where a workbook has no styles. */
export interface Formats {
  readonly list: readonly Format[]
  readonly ofStyle: readonly number[]
}

/** Reads the part that tells styles. */
export function formatsOf(styles: string): Formats {
  const own = new Map(
    elements(styles, 'numFmt').map((given) => [
      Number(given.get('numFmtId')),
      given.get('formatCode') ?? general,
    ]),
  )
  const cells = /<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? ''
  const list: Format[] = [formatOf(general)]
  const known = new Map([[general, 0]])
  const ofStyle = elements(cells, 'xf').map((given) => {
    const id = Number(given.get('numFmtId') ?? 0)
    const code = own.get(id) ?? builtFormats[id] ?? general
    const at = known.get(code)
    if (at !== undefined) return at
    known.set(code, list.push(formatOf(code)) - 1)
    return list.length - 1
  })
  return { list, ofStyle }
}

/** Formats that show a whole number of no more than 31 bits as its digits, and what comes after them. */
const afterDigits: Readonly<Record<string, string>> = { [general]: '', '0': '', '@': '', '0.00': '.00' }

export function formatOf(code: string): Format {
  const after = Object.hasOwn(afterDigits, code) ? afterDigits[code] : undefined
  return {
    isDate: SSF.is_date(code),
    show(value) {
      if (after !== undefined && (value | 0) === value) return `${value}${after}`
      try {
        return SSF.format(code, value)
      } catch {
        return undefined
      }
    },
  }
}
