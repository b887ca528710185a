import { cells, type Sample } from '@hedui/testing'
import { awardMembers, housingAwards, propertyRegister } from '../src/index.ts'

/** Synthetic: every place, person and number is invented. */
export const samples: readonly Sample[] = [
  {
    adapter: propertyRegister,
    file: '不动产.csv',
    headings: cells(
      '不动产权证号|房屋坐落位置|房屋用途|取得方式|建筑面积|产权份额|权利人|权利人证件号|发证时间|状态|购值(元)',
    ),
    rows: [
      cells(
        '某(2017)不动产权第0000001号|甲乡子小区1幢1室|住宅|购买|120.5|单独所有|王试验|110105194903100012|2017-04-25|现势|516000.00',
      ),
      cells(
        '某(2008)不动产权第0000002号|甲乡丑村1组|住宅|继承|136平方米|按份共有1/4|李试验|110105198005200028|2008年3月6日|灭失|',
      ),
    ],
    records: [
      {
        certificate: '某(2017)不动产权第0000001号',
        address: '甲乡子小区1幢1室',
        use: 'residence',
        acquiredBy: 'purchase',
        area: 12_050,
        share: 10_000,
        name: '王试验',
        person: '110105194903100012',
        registeredAt: '2017-04-25',
        status: 'current',
        value: 51_600_000,
      },
      {
        certificate: '某(2008)不动产权第0000002号',
        address: '甲乡丑村1组',
        use: 'residence',
        acquiredBy: 'inheritance',
        area: 13_600,
        share: 2_500,
        name: '李试验',
        person: '110105198005200028',
        registeredAt: '2008-03-06',
        status: 'lost',
      },
    ],
  },
  {
    adapter: housingAwards,
    file: '危房改造.csv',
    above: ['某县2021年农村危房改造补助对象花名册', '金额单位：万元'],
    headings: cells(
      '序号|档案编号|项目类别|乡镇|村|户主姓名|身份证号|户号|家庭人口（人）|危房等级|改造方式|宅基地编号|补助金额|竣工日期|状态|联系电话',
    ),
    rows: [
      cells(
        '1|WF000000000001|农村危房改造|甲乡|子村|王试验|110105194903100012|300000563|4|D级|拆除重建|000000100201JC00001|3|2021.10.10|已验收|13800000000',
      ),
      cells(
        '2|WF000000000002|农村危房改造|甲乡|丑村|李试验|110105198005200028||2|C级|修缮加固||1.25||已取消，资金收回|',
      ),
    ],
    records: [
      {
        month: '2021',
        reference: 'WF000000000001',
        scheme: '农村危房改造',
        township: '甲乡',
        village: '子村',
        name: '王试验',
        person: '110105194903100012',
        household: 'hukou:300000563',
        householdSize: 4,
        danger: 'D',
        mode: 'rebuild',
        plot: '000000100201JC00001',
        amount: 3_000_000,
        finishedAt: '2021-10-10',
        status: 'accepted',
        phone: '13800000000',
      },
      {
        month: '2021',
        reference: 'WF000000000002',
        scheme: '农村危房改造',
        township: '甲乡',
        village: '丑村',
        name: '李试验',
        person: '110105198005200028',
        householdSize: 2,
        danger: 'C',
        mode: 'repair',
        amount: 1_250_000,
        status: 'revoked',
      },
    ],
  },
  {
    adapter: awardMembers,
    file: '危房改造家庭成员.csv',
    headings: cells('档案编号|年度|成员姓名|成员身份证号|与户主关系'),
    rows: [
      cells('WF000000000001|2021|王试验|110105194903100012|户主'),
      cells('WF000000000001|2021|李试验|110105198005200028|儿媳'),
    ],
    records: [
      {
        reference: 'WF000000000001',
        month: '2021',
        name: '王试验',
        person: '110105194903100012',
        relation: 'head',
      },
      {
        reference: 'WF000000000001',
        month: '2021',
        name: '李试验',
        person: '110105198005200028',
        relation: 'child-in-law',
      },
    ],
  },
]
