import { cells, type Sample } from '@hedui/testing'
import { declinations, kinFilings, lifeProofs, reportedTotals } from '../../src/index.ts'

/** Synthetic: every place, person and number is invented. */
export const filings: readonly Sample[] = [
  {
    adapter: kinFilings,
    file: '备案.csv',
    above: ['某县低保经办人员和村(居)干部近亲属享受低保备案登记表'],
    headings: cells(
      '序号|乡镇|村居|低保对象姓名|低保对象身份证号|经办人员(村干部)姓名|经办人员(村干部)身份证号|亲属关系|备案日期',
    ),
    rows: [cells('1|甲乡|子村|王试验|110105194903100012|李试验|110105198005200028|父亲|2023-05-26')],
    records: [
      {
        township: '甲乡',
        village: '子村',
        name: '王试验',
        person: '110105194903100012',
        officerName: '李试验',
        officer: '110105198005200028',
        kin: 'parent',
        filedAt: '2023-05-26',
      },
    ],
  },
  {
    adapter: declinations,
    file: '放弃.csv',
    above: ['自愿放弃待遇登记表'],
    headings: cells('序号|乡镇|村居|姓名|身份证号|放弃项目|登记日期|说明'),
    rows: [cells('1|甲乡|子村|王试验|110105194903100012|农村低保|2025-08-09|本人自愿放弃')],
    records: [
      {
        township: '甲乡',
        village: '子村',
        name: '王试验',
        person: '110105194903100012',
        programme: 'dibao.rural',
        declinedAt: '2025-08-09',
        reason: '本人自愿放弃',
      },
    ],
  },
  {
    adapter: lifeProofs,
    file: '认证.csv',
    above: ['生存认证记录导出'],
    headings: cells('姓名|身份证号|业务|认证方式|认证时间|结果'),
    rows: [
      cells('王试验|110105194903100012|农村低保|村(居)上门|2025-06-08 00:00:00|通过'),
      cells('李试验|110105198005200028||人脸识别|2025-07-28 00:00:00|未通过'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        programme: 'dibao.rural',
        method: 'visit',
        provedAt: '2025-06-08',
        result: 'passed',
      },
      {
        name: '李试验',
        person: '110105198005200028',
        method: 'face',
        provedAt: '2025-07-28',
        result: 'failed',
      },
    ],
  },
  {
    adapter: reportedTotals,
    file: '汇总.csv',
    above: ['某县2025年9月社会救助资金上报汇总表'],
    headings: cells('乡镇|项目|发放户数|发放人数|发放金额|金额单位|上报日期|备注'),
    rows: [
      cells('甲乡|农村低保|25|60|25828.00|元|2025-09-04|'),
      cells('乙乡|农村低保|3|3|0.03|万元|2025/9/5|本表以万元为单位'),
    ],
    records: [
      {
        month: '2025-09',
        township: '甲乡',
        programme: 'dibao.rural',
        households: 25,
        persons: 60,
        amount: 2_582_800,
        reportedAt: '2025-09-04',
      },
      {
        month: '2025-09',
        township: '乙乡',
        programme: 'dibao.rural',
        households: 3,
        persons: 3,
        amount: 30_000,
        reportedAt: '2025-09-05',
        note: '本表以万元为单位',
      },
    ],
  },
]
