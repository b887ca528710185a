import { cells, type Sample } from '@hedui/testing'
import { adjustmentList, approvalList } from '../../src/index.ts'

/** Synthetic: every place, person, number and amount is invented. */
export const decisions: readonly Sample[] = [
  {
    adapter: adjustmentList,
    file: '动态调整表.csv',
    above: ['某县2025年9月社会救助及福利补贴对象动态调整表'],
    headings: cells(
      '序号|项目|乡镇|村(社区)|姓名|身份证号|低保证号|变动类型|变动原因|变动人员姓名|变动人员身份证号|事由发生日期|变动前|变动后|批准日期|执行月份|经办人',
    ),
    rows: [
      cells(
        '1|农村低保|甲乡|子村|王试验|110105194903100012|N000000100202100004|减少人员|死亡|李试验|110105198005200028|2025-08-16|1680.00|1200.00|2025-08-26|2025-09|赵试验',
      ),
    ],
    records: [
      {
        programme: 'dibao.rural',
        township: '甲乡',
        village: '子村',
        name: '王试验',
        beneficiary: '110105194903100012',
        household: 'dibao:N000000100202100004',
        change: 'member-removed',
        reason: '死亡',
        affectedName: '李试验',
        affected: '110105198005200028',
        happenedAt: '2025-08-16',
        before: 168000,
        after: 120000,
        approvedAt: '2025-08-26',
        month: '2025-09',
        handler: '赵试验',
      },
    ],
  },
  {
    adapter: approvalList,
    file: '变更审批.csv',
    above: ['某县救助对象关键信息变更审批汇总表'],
    headings: cells(
      '序号|项目|乡镇|村|姓名|现身份证号|低保证号|变更事项|原信息|新信息|变更原因|申请日期|县级审批日期|审批人',
    ),
    rows: [
      cells(
        '1|农村低保|甲乡|子村|王试验|110105194903100012|N000000100202100004|银行账号|6228480000000000018|6228480000000000026|银行卡遗失补办|2025.09.17|2025.09.23|赵试验',
      ),
    ],
    records: [
      {
        programme: 'dibao.rural',
        township: '甲乡',
        village: '子村',
        name: '王试验',
        beneficiary: '110105194903100012',
        household: 'dibao:N000000100202100004',
        item: 'account',
        oldValue: '6228480000000000018',
        newValue: '6228480000000000026',
        reason: '银行卡遗失补办',
        submittedAt: '2025-09-17',
        approvedAt: '2025-09-23',
        approver: '赵试验',
      },
    ],
  },
]
