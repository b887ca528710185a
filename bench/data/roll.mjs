import { createRandom } from '../harness/random.mjs'
import { accountNumber, nationalId } from './payments.mjs'

const headings = [
  '业务流水',
  '乡镇',
  '村(居)',
  '姓名',
  '身份证号',
  '补贴项目',
  '所属期',
  '下达金额',
  '代发银行',
  '一卡通账号',
  '户名',
  '兑付时间',
]
const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const given = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰凤洁梅琳素云莲真环雪荣爱妹香月莺媛'
const programmes = ['农村低保', '高龄津贴', '特困人员']

/** @param {number} person */
const name = (person) =>
  surnames.charAt(person % surnames.length) +
  given.charAt((person >>> 3) % given.length) +
  (person % 3 === 0 ? '' : given.charAt((person >>> 7) % given.length))

/**
 * Payment orders of twelve columns, month after month: reference numbers that never repeat, persons paid two or
 * three times, thousands of names, words that repeat in nearly every line.
 * @param {number} rows
 * @returns {string[][]} the first line are the headings
 */
export function roll(rows) {
  const random = createRandom(330_102)
  const persons = Math.max(1, Math.floor(rows * 0.4))
  const lines = Array.from({ length: rows }, (_, i) => {
    const person = random(persons)
    const month = String(Math.floor((i * 12) / rows) + 1).padStart(2, '0')
    return [
      String(2025_0000_0000 + i),
      '东河镇',
      `第${person % 300}村`,
      name(person),
      nationalId(person),
      /** @type {string} */ (programmes[person % programmes.length]),
      `2025${month}`,
      `${100 + random(900)}.${String(random(100)).padStart(2, '0')}`,
      '农商银行',
      accountNumber(person),
      name(person),
      `2025-${month}-15`,
    ]
  })
  return [headings, ...lines]
}

/** Where the amount stands in a line. */
export const amountAt = headings.indexOf('下达金额')
