import type { Dice } from './dice.ts'

const strange = [
  '',
  '"',
  '""',
  '"开',
  '锟斤拷',
  '\ufffd',
  '\0',
  '3.40000E+17',
  '1e999',
  '-0',
  '合计',
  '小计',
  '制表人：',
  '注：',
  '=SUM(A1:A9)',
  '＝１＋１',
  '2025-13-45',
  '99999999999999999999999999',
  '𠮷𠮷',
  '\u202e倒',
  '￥1,234.5678万元',
  '身份证号',
  '姓名',
  'x'.repeat(70_000),
  '\u3000\u00a0',
  '2025年9月10月',
]

type Table = readonly (readonly string[])[]
const replaced = <T>(list: readonly T[], at: number, ...by: readonly T[]): T[] => [
  ...list.slice(0, at),
  ...by,
  ...list.slice(at + 1),
]
const inRow = (table: Table, dice: Dice, change: (row: readonly string[]) => readonly string[]): Table => {
  const at = dice.roll(table.length)
  return replaced(table, at, change(table[at] ?? []))
}

const slips: readonly ((table: Table, dice: Dice) => Table)[] = [
  function strangeCell(table, dice) {
    return inRow(table, dice, (row) => replaced(row, dice.roll(row.length), dice.one(strange)))
  },
  function shiftRow(table, dice) {
    const at = dice.roll(9)
    return inRow(table, dice, (row) => [...row.slice(0, at), dice.one(strange), ...row.slice(at)])
  },
  function loseCell(table, dice) {
    return inRow(table, dice, (row) => replaced(row, dice.roll(row.length)))
  },
  function loseRow(table, dice) {
    return replaced(table, dice.roll(table.length))
  },
  function repeatRow(table, dice) {
    const at = dice.roll(table.length)
    const row = table[at] ?? []
    return replaced(
      table,
      at,
      ...new Array<readonly string[]>(table.length < 100 ? dice.one([2, 3, 500]) : 2).fill(row),
    )
  },
  function moveRow(table, dice) {
    const at = dice.roll(table.length)
    const rest = replaced(table, at)
    const to = dice.roll(rest.length)
    return [...rest.slice(0, to), table[at] ?? [], ...rest.slice(to)]
  },
  function swapColumns(table, dice) {
    const [a, b] = [dice.roll(8), dice.roll(8)]
    return table.map((row) => row.map((cell, i) => (i === a ? row[b] : i === b ? row[a] : cell) ?? ''))
  },
  function widenRow(table, dice) {
    return inRow(table, dice, (row) => [
      ...row,
      ...new Array<string>(row.length < 100 ? dice.one([3, 3000]) : 1).fill('x'),
    ])
  },
  function repeatHeading(table, dice) {
    const column = dice.roll(8)
    return table.map((row) => [...row, row[column] ?? ''])
  },
]

/** A table to which up to six things happened that clerks and programs do. */
export function mutateCells(table: Table, dice: Dice): Table {
  let changed = table
  for (let left = 1 + dice.roll(6); left > 0 && changed.length > 0; left--)
    changed = dice.one(slips)(changed, dice)
  return changed
}
