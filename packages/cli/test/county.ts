import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkCharacter } from '@hedui/core/values'

/** A made-up identity number that is well formed. */
const number = (seventeen: string): string => seventeen + checkCharacter(seventeen)

/** Made-up persons: `dead` died and is still paid, `wrong` has a number that fails its check. */
export const persons = {
  well: { name: '甲测试', number: number('33112219400101001'), account: '6228480000000000018' },
  dead: { name: '乙测试', number: number('33112219380203002'), account: '6228480000000000026' },
  wrong: {
    name: '丙测试',
    number: number('33112219390405003').replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    account: '6228480000000000034',
  },
} as const

type Person = (typeof persons)[keyof typeof persons]

const rollLine = ({ name, number: id, account }: Person, i: number): string =>
  `${i + 1},测试镇,测试村,${name},${id},50.00,${name},测试银行,${account},13000000000,2020-01-15,`

/** The roll of a month: a title, headings, a line per person, a total and a signature. */
const roll = (month: string, of: readonly Person[]): string =>
  [
    `测试县高龄津贴发放表 ${month}`,
    '序号,乡镇街道,村社区,姓名,公民身份号码,津贴标准,户名,开户行,一卡通账号,联系电话,审批日期,备注',
    ...of.map(rollLine),
    `合计,,,,,${of.length * 50}.00,,,,,,`,
    '制表人：某某',
  ].join('\n')

const orders = (month: string, of: readonly Person[]): string =>
  [
    '流水号,乡镇,村,姓名,身份证号,补贴项目名称,所属期,发放金额,代发银行,一卡通账号,户名,兑付时间,摘要',
    ...of.map(
      ({ name, number: id, account }, i) =>
        `${month}000${i + 1},测试镇,测试村,${name},${id},高龄津贴,${month},50.00,测试银行,${account},${name},${month}20,`,
    ),
  ].join('\n')

const deaths = (of: readonly (readonly [Person, string])[]): string =>
  [
    'XM,XB,GMSFHM,CSRQ,SWRQ,ZXRQ',
    ...of.map(([{ name, number: id }, day]) => `${name},1,${id},${id.slice(6, 14)},${day},${day}`),
  ].join('\n')

const { well, dead, wrong } = persons

/** Files of a made-up county: October and November 2025, one dead recipient, one wrong number, one strange file. */
export const county: Readonly<Record<string, string>> = {
  '民政/高龄津贴发放表_2025-10.csv': roll('2025-10', [well, dead, wrong]),
  '民政/高龄津贴发放表_2025-11.csv': roll('2025-11', [well, dead, wrong]),
  '财政/一卡通发放明细_202510.csv': orders('202510', [well, dead]),
  '财政/一卡通发放明细_202511.csv': orders('202511', [well, dead]),
  '公安/死亡注销.csv': deaths([[dead, '20250305']]),
  '其他/食堂菜单.csv': '星期,菜名,价格\n一,豆腐,5\n二,青菜,3',
}

/** The same county where nobody has died and every number is right. */
export const cleanCounty: typeof county = {
  '民政/高龄津贴发放表_2025-11.csv': roll('2025-11', [well, dead]),
  '财政/一卡通发放明细_202511.csv': orders('202511', [well, dead]),
}

/** A folder that the operating system forgets: writes files, and takes all away when the tests end. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'hedui-cli-'))
  return {
    path,
    write(folder: string, files: Readonly<Record<string, string>>): string {
      for (const [file, text] of Object.entries(files)) {
        const full = join(path, folder, file)
        mkdirSync(dirname(full), { recursive: true })
        writeFileSync(full, text)
      }
      return join(path, folder)
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
