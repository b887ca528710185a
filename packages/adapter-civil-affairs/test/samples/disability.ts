import { cells, type Sample } from '@hedui/testing'
import { disabilityLivingRoll, disabilityNursingRoll } from '../../src/index.ts'
import { paid, payee } from './shared.ts'

const disabled = {
  headings: cells('序号|乡镇|村(居)|姓名*|身份证号*|残疾人证号*|残疾类别|残疾等级*'),
  cells: cells('1|甲乡|子村|王试验|110105194903100012|11010519490310001241|肢体|一级'),
  record: {
    township: '甲乡',
    village: '子村',
    name: '王试验',
    beneficiary: '110105194903100012',
    disabilityCertificate: '11010519490310001241',
    disabilityCategory: 'limb',
    disabilityLevel: '1',
  },
}
const money = cells('补贴金额*|户名*|开户行|银行账号*|联系电话|批准日期|备注')
const moneyCells = cells('100.00|王试验|农村商业银行|6228480000000000018|13800000000|2024-06-27|')
const moneyRecord = { amount: 10000, ...payee, phone: '13800000000', approvedAt: '2024-06-27' }

/** Synthetic: every place, person, number and amount is invented. */
export const disability: readonly Sample[] = [
  {
    adapter: disabilityLivingRoll,
    file: '两项补贴.csv',
    above: ['某县困难残疾人生活补贴发放名册（2025年9月）'],
    headings: [...disabled.headings, '低保证号', ...money],
    rows: [[...disabled.cells, 'N000000100202100004', ...moneyCells]],
    records: [{ programme: 'disability.living', ...paid, ...disabled.record, ...moneyRecord }],
  },
  {
    adapter: disabilityNursingRoll,
    file: '两项补贴.csv',
    above: ['某县重度残疾人护理补贴发放名册（2025年9月）'],
    headings: [...disabled.headings, ...money],
    rows: [[...disabled.cells, ...moneyCells]],
    records: [{ programme: 'disability.nursing', ...paid, ...disabled.record, ...moneyRecord }],
  },
]
