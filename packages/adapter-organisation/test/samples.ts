import { cells, type Sample } from '@hedui/testing'
import { officialsRelatives, publicPayroll, villageOfficers } from '../src/index.ts'

/** Synthetic: every place, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: publicPayroll,
    file: '财政供养.csv',
    above: ['某县财政供养人员信息表'],
    headings: cells('序号|单位|姓名|性别|身份证号|编制类别|职务|到岗日期|离岗(退休)日期|在岗状态|工资账号'),
    rows: [
      cells(
        '1|某县甲乡人民政府|王试验|男|110105194903100012|行政编制|科员|1972/1/5|2009/3/27|退休|6200000000000000000',
      ),
      cells('2|某县试验中学|李试验|女|110105198005200028|编外合同制||2020/7/22||在岗|'),
    ],
    records: [
      {
        organisationName: '某县甲乡人民政府',
        name: '王试验',
        sex: 'male',
        person: '110105194903100012',
        establishment: 'civil-servant',
        duty: '科员',
        startedAt: '1972-01-05',
        endedAt: '2009-03-27',
        postStatus: 'retired',
        account: '6200000000000000000',
      },
      {
        organisationName: '某县试验中学',
        name: '李试验',
        sex: 'female',
        person: '110105198005200028',
        establishment: 'contract',
        startedAt: '2020-07-22',
        postStatus: 'active',
      },
    ],
  },
  {
    adapter: villageOfficers,
    file: '村干部.csv',
    above: ['某县村(社区)“两委”干部名册'],
    headings: cells('序号|乡镇|村(社区)|姓名*|身份证号*|职务*|任职时间*|离任时间|月报酬(元)|工资卡号|手机'),
    rows: [
      cells(
        '1|甲乡|子村|王试验|110105194903100012|支部书记|2021.02.16||2400.00|6200000000000000000|13800000000',
      ),
      cells('2|甲乡|丑村|李试验|110105198005200028|委员|2015.07.24|2022.09.22|||'),
    ],
    records: [
      {
        township: '甲乡',
        village: '子村',
        name: '王试验',
        person: '110105194903100012',
        duty: '支部书记',
        startedAt: '2021-02-16',
        pay: 240_000,
        account: '6200000000000000000',
        phone: '13800000000',
      },
      {
        township: '甲乡',
        village: '丑村',
        name: '李试验',
        person: '110105198005200028',
        duty: '委员',
        startedAt: '2015-07-24',
        endedAt: '2022-09-22',
      },
    ],
  },
  {
    adapter: officialsRelatives,
    file: '社会关系.csv',
    headings: cells(
      '干部姓名|干部身份证号|单位及职务|称谓|亲属姓名|亲属身份证号|是否共同生活|工作单位及职业',
    ),
    rows: [
      cells('王试验|110105194903100012|甲乡子村干部|女儿|李试验|110105198005200028|否|务农'),
      cells('王试验|110105194903100012|甲乡子村干部|配偶|张试验|110105195201010033|是|'),
    ],
    records: [
      {
        name: '王试验',
        person: '110105194903100012',
        duty: '甲乡子村干部',
        kin: 'daughter',
        relativeName: '李试验',
        relative: '110105198005200028',
        livesTogether: false,
        occupation: '务农',
      },
      {
        name: '王试验',
        person: '110105194903100012',
        duty: '甲乡子村干部',
        kin: 'spouse',
        relativeName: '张试验',
        relative: '110105195201010033',
        livesTogether: true,
      },
    ],
  },
]
