import { cells, type Sample } from '@hedui/testing'
import { bedDayClaims, bedDayTotals, stayRegister } from '../src/index.ts'

/** Synthetic: every home, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: stayRegister,
    file: '入住.csv',
    above: ['某县养老机构入住老人登记表'],
    headings: cells(
      '序号|机构名称|统一社会信用代码|床位号|姓名|性别|身份证号|入住类型|能力等级|入住日期|离院日期|请假情况|备注',
    ),
    rows: [
      cells(
        '1|甲乡试验敬老院|52000000MA0000001X|101-1|王试验|男|110105194903100012|特困集中供养|重度失能|2024-08-07|||',
      ),
      cells(
        '2|甲乡试验敬老院|52000000MA0000001X|101-2|张试验|女|110105195201010033|社会老人|能力完好|2024-04-19|2025-11-15|2025-11-05至2025-11-09|去世',
      ),
    ],
    records: [
      {
        institution: '甲乡试验敬老院',
        organisation: '52000000MA0000001X',
        bed: '101-1',
        name: '王试验',
        sex: 'male',
        person: '110105194903100012',
        stayKind: 'tekun',
        ability: 'severe',
        enteredAt: '2024-08-07',
      },
      {
        institution: '甲乡试验敬老院',
        organisation: '52000000MA0000001X',
        bed: '101-2',
        name: '张试验',
        sex: 'female',
        person: '110105195201010033',
        stayKind: 'private',
        ability: 'intact',
        enteredAt: '2024-04-19',
        leftAt: '2025-11-15',
        leave: '2025-11-05至2025-11-09',
        note: '去世',
      },
    ],
  },
  {
    adapter: bedDayClaims,
    file: '床日.csv',
    above: ['养老机构运营补贴床日申报明细（2025-10）'],
    headings: cells('序号|机构名称|老人姓名|身份证号|能力等级|申报月份|申报床日|补贴标准(元/床日)|申报金额'),
    rows: [cells('1|甲乡试验敬老院|王试验|110105194903100012|重度失能|2025-10|31|19.35|600.00')],
    records: [
      {
        institution: '甲乡试验敬老院',
        name: '王试验',
        person: '110105194903100012',
        ability: 'severe',
        month: '2025-10',
        days: 31,
        rate: 1935,
        amount: 60_000,
      },
    ],
  },
  {
    adapter: bedDayTotals,
    file: '汇总.csv',
    above: ['某县养老机构运营补贴申报汇总表', '单位：元'],
    headings: cells('序号|机构名称|申报月份|补贴人数|申报床日合计|申报补贴金额'),
    rows: [cells('1|甲乡试验敬老院|2025-10|6|167|2554.84')],
    records: [{ institution: '甲乡试验敬老院', month: '2025-10', persons: 6, days: 167, amount: 255_484 }],
  },
]
