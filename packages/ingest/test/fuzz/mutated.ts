import type { FileSource } from '../../src/index.ts'
import { csv } from '../support/csv.ts'
import { gbk, utf8 } from '../support/gbk.ts'
import { workbook } from '../support/workbook.ts'
import { mutateBytes } from './bytes.ts'
import { mutateCells } from './cells.ts'
import { mutateStream, mutateZip } from './containers.ts'
import { corpus, rows } from './corpus.ts'
import { Dice } from './dice.ts'
import { mutatePackage } from './packages.ts'

/** A damaged file of any of these; the same seed gives the same bytes. */
export function mutatedFile(seed: number, of = corpus): FileSource {
  const dice = new Dice(seed)
  const { file, bytes } = dice.one(of)
  if (dice.roll(3) === 0) return { file, bytes: mutateBytes(bytes, dice) }
  if (file.endsWith('.zip'))
    return { file, bytes: dice.roll(3) === 0 ? mutateZip(bytes, dice) : mutatePackage(dice) }
  if (file.endsWith('.dbf') || /(?:16|between|cut)\.txt$|\.json$/.test(file))
    return { file, bytes: mutateBytes(bytes, dice, 3) }
  if (dice.roll(3) === 0 && file.endsWith('.xlsx')) return { file, bytes: mutateZip(bytes, dice) }
  if (dice.roll(3) === 0 && file.endsWith('.xls')) return { file, bytes: mutateStream(bytes, dice) }
  const table = mutateCells(rows, dice)
  if (file.endsWith('x')) return { file, bytes: workbook([{ name: '九月', rows: cut(table) }]) }
  if (file.endsWith('s'))
    return { file, bytes: workbook([{ name: '九月', rows: cut(table) }], { type: 'biff8' }) }
  const text = csv(table)
  const sound =
    file === 'gbk.csv' ? gbk(text.replace(/[^\0-\u007f\u4e00-\u9fa5（），：、]/gu, '？')) : utf8(text)
  return { file, bytes: dice.roll(4) === 0 ? mutateBytes(sound, dice, 2) : sound }
}

/** As much as a workbook is written of in no time: cells of so many characters, so many columns and rows. */
const cut = (table: readonly (readonly string[])[]): string[][] =>
  table.slice(0, 200).map((row) => row.slice(0, 60).map((text) => text.slice(0, 2000)))
