import { cells, type Sample } from '@hedui/testing'
import { forestrySubsidies, machinerySubsidies } from '../src/index.ts'

/** Synthetic: every place, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: machinerySubsidies,
    file: '农机补贴.csv',
    above: ['某县农机购置补贴受益对象明细', '单位：元'],
    headings: cells(
      '序号|乡镇|村|购机者|证件号码|购机者类别|机具品目|机具型号|数量|销售价格|中央补贴资金|购机日期|备注',
    ),
    rows: [
      cells('1|甲乡|子村|王试验|110105194903100012|个人|微耕机|SY-1|1|6400.00|1200.00|2025.07.01|'),
      cells(
        '2|甲乡|丑村|丑村试验种植专业合作社|93000000MA0000001X|农业生产经营组织|烘干机|SY-2|1|68000.00|19040.00|2025.07.02|经办人李试验',
      ),
    ],
    records: [
      {
        township: '甲乡',
        village: '子村',
        name: '王试验',
        person: '110105194903100012',
        buyerKind: 'person',
        item: '微耕机',
        model: 'SY-1',
        quantity: 1,
        price: 640_000,
        amount: 120_000,
        date: '2025-07-01',
      },
      {
        township: '甲乡',
        village: '丑村',
        name: '丑村试验种植专业合作社',
        organisation: '93000000MA0000001X',
        buyerKind: 'organisation',
        item: '烘干机',
        model: 'SY-2',
        quantity: 1,
        price: 6_800_000,
        amount: 1_904_000,
        date: '2025-07-02',
        note: '经办人李试验',
      },
    ],
  },
  {
    adapter: forestrySubsidies,
    file: '林业.csv',
    above: ['某县林业补贴资金发放清册', '单位：亩、元'],
    headings: cells('序号|乡镇|村|姓名|身份证号|补贴项目|面积|补贴金额|发放日期|备注'),
    rows: [cells('1|甲乡|子村|王试验|110105194903100012|公益林补偿|275.1|4401.00|2025-04-09|')],
    records: [
      {
        township: '甲乡',
        village: '子村',
        name: '王试验',
        person: '110105194903100012',
        item: '公益林补偿',
        area: 27_510,
        amount: 440_100,
        date: '2025-04-09',
      },
    ],
  },
]
