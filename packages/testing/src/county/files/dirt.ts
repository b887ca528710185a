import type { Dice } from '../dice.ts'
import type { CellKind } from '../tables/column.ts'

type Damage = (cell: string) => string

const wide: Damage = (cell) =>
  cell.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** What careless typing does to a cell without changing what it says. */
const damages: Readonly<Partial<Record<CellKind, readonly Damage[]>>> = {
  id: [(cell) => cell.toLowerCase(), wide, (cell) => `'${cell}`, (cell) => `${cell} `],
  text: [(cell) => `${cell} `, (cell) => ` ${cell}`, (cell) => `${cell}\u00a0`],
  money: [(cell) => `${cell}元`, (cell) => cell.replace(/\.00$/, ''), (cell) => ` ${cell}`],
  day: [
    (cell) =>
      /^\d{8}$/.test(cell)
        ? `${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}`
        : cell.replace(/\D/g, '-'),
    (cell) => `${cell} `,
  ],
}

/** A cell as somebody may have typed it: one in two hundred is touched. */
export function soiled(cell: string, kind: CellKind, dice: Dice): string {
  const choices = damages[kind]
  if (choices === undefined || cell === '' || dice.below(200) !== 0) return cell
  return dice.pick(choices)(cell)
}
