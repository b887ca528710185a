import { formatYuan } from '@hedui/core/values'
import type { IssueWords } from '../words.ts'

const limits: Readonly<Record<string, string>> = {
  fileBytes: '文件字节数',
  cellBytes: '一格的字节数',
  zipEntries: '压缩包内的文件数',
  inflatedBytes: '解压后的字节数',
  inflationRatio: '压缩比',
  sheets: '工作表数',
  cells: '单元格数',
  sharedStrings: '共享文字数',
}

const amount = (value: number, unit: string): string =>
  unit === 'fen' ? `${formatYuan(value)} 元` : String(value)

/** 文件受损或来意不明时说的话。 */
export const damage: IssueWords = {
  'file.limit': ({ limit, most, found }) =>
    `${limits[limit] ?? limit}超过上限：最多 ${most}，已数到 ${found}，文件未读取。如果文件确实这么大，请拆分后再报送，或调高读取上限 ${limit}。`,
  'file.doctype': ({ part }) =>
    `工作簿内的 ${part} 带有文档类型声明，可能引用别的文件，未读取。请用表格软件另存后再报送。`,
  'sheet.columns': ({ most, found }) =>
    `有 ${found} 列，只读取前 ${most} 列。如果右边是误留的格子，请删除后再报送。`,
  'text.encoding-unsure': ({ encoding, other, count }) =>
    `文件很短，${count} 个字符既可能是 ${encoding} 也可能是 ${other}，已按 ${encoding} 读取，请核对姓名。`,
  'text.mixed-encodings': ({ encoding, other, count, rows }) =>
    `文件是 ${encoding} 编码，但有 ${count} 行是 ${other}（第 ${rows.join('、')} 行），这些行里的汉字没有读取。请用同一种编码重新导出。`,
  'sheet.hidden-rows': ({ count, rows }) =>
    `有 ${count} 行被隐藏（第 ${rows.join('、')} 行），仍照常读取。请核实是否应当报送。`,
  'sheet.other-table': ({ from, count }) =>
    `第 ${from} 行起是另一张表，共 ${count} 行没有读取。请另放一个工作表。`,
  'cell.uncalculated': () => '单元格是公式，但没有计算结果。请在表格软件中打开、计算并保存后再报送。',
  'cell.merged': ({ row, column }) =>
    `与第 ${row} 行 ${column} 列的单元格合并，不知道这一行的内容，按空处理。请取消合并，逐行填写。`,
  'row.shifted': ({ shift, from, to }) =>
    `疑似错栏：${from} 列的内容在 ${to} 列，整体${shift > 0 ? '右' : '左'}移 ${Math.abs(shift)} 列。没有移回，请更正原表。`,
  'total.mismatch': ({ stated, summed, unit }) =>
    `合计不符：表上写的是 ${amount(stated, unit)}，各行相加是 ${amount(summed, unit)}。`,
  'file.repeated': ({ other }) => `与 ${other} 内容完全相同，两份都已读取。请只留一份。`,
  'file.same-month': ({ month, other, shared, of }) =>
    `与 ${other} 同为 ${month} 的同一种表，${of} 条中有 ${shared} 条相同，两份都已读取。请只留有效的一份。`,
  'file.other-area': ({ by, region, found, count, of }) =>
    `似乎不是本地（${region}）的文件：${of} 个${by === 'division' ? '区划代码' : '身份证号'}中 ${count} 个以 ${found} 开头。请核实是否送错。`,
}
