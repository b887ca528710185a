import { cells, type Sample } from '@hedui/testing'
import { fundDeposits } from '../src/index.ts'

/** Synthetic: every employer, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: fundDeposits,
    file: '公积金.csv',
    above: ['住房公积金汇缴明细'],
    headings: cells('姓名|证件号码|单位名称|汇缴年月|入账日期|单位月缴额|个人月缴额|缴存类型|账户状态'),
    rows: [
      cells('王试验|110105194903100012|某县试验有限公司|202509|2025-09-15|448.00|448.00|汇缴|正常'),
      cells('李试验|110105198005200028||202406|2025.09.15|0.00|300.00|个人自愿缴存|封存'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        employer: '某县试验有限公司',
        month: '2025-09',
        receivedAt: '2025-09-15',
        employerAmount: 44_800,
        ownAmount: 44_800,
        depositKind: 'regular',
        accountStatus: 'normal',
      },
      {
        name: '李试验',
        person: '110105198005200028',
        month: '2024-06',
        receivedAt: '2025-09-15',
        employerAmount: 0,
        ownAmount: 30_000,
        depositKind: 'voluntary',
        accountStatus: 'sealed',
      },
    ],
  },
]
