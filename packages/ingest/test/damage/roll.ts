import { type FileSource, readFiles } from '../../src/index.ts'
import { deaths, roll } from '../support/adapters.ts'
import { idNumber } from '../support/id.ts'
import { type GivenSheet, workbook } from '../support/workbook.ts'

export const adapters = [deaths, roll]
export const title = ['津贴名册 2025年9月']
export const heading = ['姓名', '身份证号', '金额', '人数', '批准日期', '备注']
export const person = (n: number): string[] => [
  `张${'甲乙丙丁戊己'[n % 6]}`,
  idNumber(n),
  '50.00',
  '1',
  '2025-03-05',
  '',
]
export const people = (...numbers: number[]) => numbers.map(person)
export const book = (sheet: Omit<GivenSheet, 'name'>): FileSource => ({
  file: '名册.xlsx',
  bytes: workbook([{ name: 'Sheet1', ...sheet }]),
})
export const read = (...files: FileSource[]) => readFiles(files, { adapters })
export const said = (code: string, { issues }: ReturnType<typeof readFiles>) =>
  issues.filter((issue) => issue.code === code)
