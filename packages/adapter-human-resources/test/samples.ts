import { cells, type Sample } from '@hedui/testing'
import { contributionDetails, lastContributions, pensionPayments } from '../src/index.ts'

/** Synthetic: every employer, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: contributionDetails,
    file: '参保缴费.csv',
    headings: cells('姓名|社会保障号码|险种|缴费主体|单位名称|费款所属期|到账日期|缴费基数|缴费金额'),
    rows: [
      cells(
        '王试验|110105194903100012|企业职工基本养老保险|单位|某县试验有限公司|202509|2025-09-18|9000.00|2160.00',
      ),
      cells('李试验|110105198005200028|城乡居民基本养老保险|政府代缴||202412|2024年6月14日||100.00元'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        scheme: 'employee-pension',
        payer: 'employer',
        employer: '某县试验有限公司',
        month: '2025-09',
        receivedAt: '2025-09-18',
        base: 900_000,
        amount: 216_000,
      },
      {
        name: '李试验',
        person: '110105198005200028',
        scheme: 'resident-pension',
        payer: 'government',
        month: '2024-12',
        receivedAt: '2024-06-14',
        amount: 10_000,
      },
    ],
  },
  {
    adapter: lastContributions,
    file: '参保.csv',
    headings: cells('姓名|身份证号|险种|缴费基数|末次缴费时间|缴费单位'),
    rows: [cells('王试验|110105194903100012|工伤保险|9000.00|2025-09|某县试验有限公司')],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        scheme: 'work-injury',
        base: 900_000,
        month: '2025-09',
        employer: '某县试验有限公司',
      },
    ],
  },
  {
    adapter: pensionPayments,
    file: '养老待遇.csv',
    headings: cells('姓名|证件号码|待遇类别|待遇月份|发放金额|待遇状态'),
    rows: [
      cells('王试验|110105194903100012|城乡居民养老|202509|186.00|正常'),
      cells('李试验|110105198005200028|职工养老|202509|2800.00|暂停'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        scheme: 'resident-pension',
        month: '2025-09',
        amount: 18_600,
        status: 'active',
      },
      {
        name: '李试验',
        person: '110105198005200028',
        scheme: 'employee-pension',
        month: '2025-09',
        amount: 280_000,
        status: 'suspended',
      },
    ],
  },
]
