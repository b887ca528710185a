import { cells, type Sample } from '@hedui/testing'
import { oldAgeRoll, orphanRoll, tekunRoll, temporaryReliefLedger } from '../../src/index.ts'
import { paid, payee } from './shared.ts'

/** Synthetic: every place, person, number and amount is invented. */
export const persons: readonly Sample[] = [
  {
    adapter: tekunRoll,
    file: '特困.csv',
    above: ['某县特困人员救助供养金发放花名册（2025年9月）', '单位：元/月'],
    headings: cells(
      '序号|乡镇|村(居)|姓名|身份证号码|供养方式|自理能力|供养机构|照料人(监护人)|供养金额|账户名称|开户银行|银行账号|批准时间|备注',
    ),
    rows: [
      cells(
        '1|甲乡|子村|王试验|110105194903100012|集中|半护理|甲乡敬老院|甲乡敬老院|1180.00|王试验|农村商业银行|6228480000000000018|20231105|',
      ),
    ],
    records: [
      {
        programme: 'tekun',
        ...paid,
        ...payee,
        township: '甲乡',
        village: '子村',
        name: '王试验',
        beneficiary: '110105194903100012',
        mode: 'collective',
        careLevel: 'partly-able',
        institution: '甲乡敬老院',
        guardianName: '甲乡敬老院',
        amount: 118000,
        approvedAt: '2023-11-05',
      },
    ],
  },
  {
    adapter: oldAgeRoll,
    file: '高龄津贴.csv',
    above: ['某县高龄津贴发放表 2025-09'],
    headings: cells(
      '序号|乡镇街道|村社区|姓名|性别|公民身份号码|年龄|津贴标准|户名|开户行|一卡通账号|联系电话|审批日期|备注',
    ),
    rows: [
      cells(
        '1|甲乡|子村|王试验|男|110105193801010054|87|50.00|王试验|农村商业银行|6228480000000000018|13800000000|2021-01-24|',
      ),
      cells(
        '2|甲乡|子村|王试验|男|110105193801010054|87|50.00|王试验|农村商业银行|6228480000000000018|13800000000|2021-01-24|补发2025-08',
      ),
    ],
    records: [
      {
        programme: 'old-age',
        ...paid,
        ...payee,
        township: '甲乡',
        village: '子村',
        name: '王试验',
        beneficiary: '110105193801010054',
        sex: 'male',
        amount: 5000,
        phone: '13800000000',
        approvedAt: '2021-01-24',
      },
      {
        programme: 'old-age',
        ...paid,
        ...payee,
        kind: 'back-pay',
        month: '2025-08',
        township: '甲乡',
        village: '子村',
        name: '王试验',
        beneficiary: '110105193801010054',
        sex: 'male',
        amount: 5000,
        phone: '13800000000',
        approvedAt: '2021-01-24',
        note: '补发2025-08',
      },
    ],
  },
  {
    adapter: temporaryReliefLedger,
    file: '临时救助.csv',
    above: ['某县临时救助台账'],
    headings: cells(
      '编号|受理日期|乡镇|村居|申请人|申请人身份证号|家庭住址|救助类型|致困原因|救助金额（元）|发放日期|审批单位|备注',
    ),
    rows: [
      cells(
        '1|2025年8月29日|甲乡|子村|王试验|110105197511110063|甲乡子村6组46号|急难型|火灾|600.00|2025年9月10日|甲乡人民政府|',
      ),
    ],
    records: [
      {
        programme: 'temporary-relief',
        ...paid,
        township: '甲乡',
        village: '子村',
        submittedAt: '2025-08-29',
        name: '王试验',
        beneficiary: '110105197511110063',
        address: '甲乡子村6组46号',
        category: 'emergency',
        cause: '火灾',
        amount: 60000,
        paidAt: '2025-09-10',
      },
    ],
  },
  {
    adapter: orphanRoll,
    file: '孤儿.csv',
    above: ['某县孤儿基本生活费发放名册（2025年9月）', '单位：元/月'],
    headings: cells(
      '序号|乡镇|村(居)|儿童姓名|性别|身份证号|出生日期|养育方式|监护人姓名|监护人身份证号|监护人与儿童关系|月发放金额|账户名称|开户银行|银行账号|批准日期|备注',
    ),
    rows: [
      cells(
        '1|甲乡|子村|李试验|女|110105201207150043|2012-07-15|散居|王试验|110105194903100012|祖父母|1200.00|王试验|农村商业银行|6228480000000000018|2024-06-19|',
      ),
    ],
    records: [
      {
        programme: 'orphan',
        ...paid,
        ...payee,
        township: '甲乡',
        village: '子村',
        name: '李试验',
        beneficiary: '110105201207150043',
        sex: 'female',
        birthDate: '2012-07-15',
        mode: 'scattered',
        guardianName: '王试验',
        guardian: '110105194903100012',
        guardianRelation: '祖父母',
        amount: 120000,
        approvedAt: '2024-06-19',
      },
    ],
  },
]
