import { catalogue } from '@hedui/programmes-cn'
import { textOfDay } from './day.mjs'
import { accountNumber, nationalId, payments } from './payments.mjs'

const names = catalogue
  .filter(({ unit, posthumous, id }) => unit === 'person' && !posthumous && id !== 'tekun')
  .flatMap(({ aliases }) => aliases.slice(0, 1))
  .slice(0, 3)
const headings = {
  payments: [
    '业务流水',
    '乡镇',
    '姓名',
    '身份证号',
    '补贴项目',
    '所属期',
    '下达金额',
    '一卡通账号',
    '户名',
    '兑付时间',
  ],
  deaths: ['姓名', '公民身份号码', '死亡日期', '注销日期'],
}

/** @typedef {{ file: string, lines: string[][] }} Listing */

/**
 * A year of payment orders, a file to a month, and the deaths, as departments export them.
 * @param {number} size persons
 * @returns {Listing[]}
 */
export function listings(size) {
  const { payment, death } = payments(size)
  const months = Array.from({ length: 12 }, (_, month) => ({
    file: `惠民补贴一卡通发放明细_2025${two(month + 1)}.csv`,
    lines: [headings.payments],
  }))
  for (const [i, person = 0] of payment.person.entries()) {
    const [month = 0, fen = 0] = [payment.month[i], payment.amount[i]]
    months[month]?.lines.push([
      String(2025_0000_0000 + i),
      '东河镇',
      '张伟',
      nationalId(person),
      /** @type {string} */ (names[person % names.length]),
      `2025${two(month + 1)}`,
      `${Math.floor(fen / 100)}.${two(fen % 100)}`,
      accountNumber(payment.account[i] ?? 0),
      '张伟',
      `2025-${two(month + 1)}-15`,
    ])
  }
  const deaths = Array.from(death.person, (person, i) => {
    const day = death.day[i] ?? 0
    return ['张伟', nationalId(person), textOfDay(day), textOfDay(day + 3)]
  })
  return [...months, { file: '死亡注销.csv', lines: [headings.deaths, ...deaths] }]
}

/** @param {Listing} listing @returns {Uint8Array} UTF-8 */
export const csv = ({ lines }) => Buffer.from(`\uFEFF${lines.map((cells) => cells.join()).join('\n')}\n`)

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0')
