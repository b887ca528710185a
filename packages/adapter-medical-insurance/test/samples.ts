import { cells, type Sample } from '@hedui/testing'
import { insuredPersons } from '../src/index.ts'

/** Synthetic: every person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: insuredPersons,
    file: '医保参保.csv',
    headings: cells('姓名|身份证号|险种|参保年度|资助参保类别|个人缴费|资助金额|参保日期|参保状态'),
    rows: [
      cells('王试验|110105194903100012|城乡居民医保|2025|低保对象|80.00|320.00|2024-12-05|正常参保'),
      cells('李试验|110105198005200028|职工医保|202509||188.40|||暂停参保'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        scheme: 'resident',
        month: '2025',
        assisted: 'dibao',
        ownAmount: 8000,
        assistedAmount: 32_000,
        insuredAt: '2024-12-05',
        insuranceStatus: 'insured',
      },
      {
        name: '李试验',
        person: '110105198005200028',
        scheme: 'employee',
        month: '2025-09',
        ownAmount: 18_840,
        insuranceStatus: 'suspended',
      },
    ],
  },
]
