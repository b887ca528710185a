import { cells, type Sample } from '@hedui/testing'
import { incomeTaxReturns } from '../src/index.ts'

/** Synthetic: every employer, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: incomeTaxReturns,
    file: '个税申报.csv',
    headings: cells(
      '纳税人姓名|证件号码|所得项目|所得期起|所得期止|收入额|应纳税所得额|应补退税额|扣缴义务人名称|申报日期',
    ),
    rows: [
      cells(
        '王试验|110105194903100012|工资薪金所得|2025-09-01|2025-11-30|18900.00|3900.00|117.00|某县试验有限公司|2025-12-12',
      ),
      cells('李试验|110105198005200028|经营所得|20250301|2025/5/31|￥26400.00|￥0.00|-12.50||2025.06.12'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        incomeKind: 'wage',
        earnedFrom: '2025-09-01',
        earnedTo: '2025-11-30',
        revenue: 1_890_000,
        taxable: 390_000,
        tax: 11_700,
        withholder: '某县试验有限公司',
        declaredAt: '2025-12-12',
      },
      {
        name: '李试验',
        person: '110105198005200028',
        incomeKind: 'operating',
        earnedFrom: '2025-03-01',
        earnedTo: '2025-05-31',
        revenue: 2_640_000,
        taxable: 0,
        tax: -1250,
        declaredAt: '2025-06-12',
      },
    ],
  },
]
