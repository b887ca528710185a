import { cells, type Sample } from '@hedui/testing'
import { dibaoMemberList, dibaoRuralRoll, dibaoUrbanRoll } from '../../src/index.ts'
import { paid, payee } from './shared.ts'

/** Synthetic: every place, person, number and amount is invented. */
export const dibao: readonly Sample[] = [
  {
    adapter: dibaoRuralRoll,
    file: '农村低保_2025-09.csv',
    above: ['某县2025年9月农村最低生活保障金发放名册', '乡镇：甲乡        单位：元'],
    headings: cells(
      '序号|村(居)|户主姓名|身份证号|低保证号|家庭人口|保障人数|家庭月收入|保障金|分类施保金|发放合计|账户名称|开户银行|银行账号|联系电话|批准日期|备注',
    ),
    rows: [
      cells(
        '1|子村|王试验|110105194903100012|N000000100202100004|3|2|572.00|1,258.00|60|1318.00|王试验|农村商业银行|6228480000000000018|13800000000|2021.11.08|',
      ),
    ],
    records: [
      {
        programme: 'dibao.rural',
        ...paid,
        ...payee,
        township: '甲乡',
        village: '子村',
        name: '王试验',
        beneficiary: '110105194903100012',
        household: 'dibao:N000000100202100004',
        householdSize: 3,
        declaredSize: 2,
        monthlyIncome: 57200,
        basic: 125800,
        addOn: 6000,
        amount: 131800,
        phone: '13800000000',
        approvedAt: '2021-11-08',
      },
    ],
  },
  {
    adapter: dibaoUrbanRoll,
    file: '城市低保.csv',
    above: ['某县2025年9月城市低保发放签字表', '制表单位：某县民政局        单位：元'],
    headings: cells(
      '序号|所属地|社区|低保证号|姓名|身份证号码|家庭人口|享受人数|家庭月收入|保障金（元）|分类施保金（元）|发放合计（元）|开户名称|开户银行|银行卡号|联系电话|审批日期|备注',
    ),
    rows: [
      cells(
        '1|甲镇|丑社区|C000000100202200004|王试验|110105194903100012|2|2|692.00|768.00|60.00|828.00|王试验|农村商业银行|6228480000000000018|13800000000|2022-09-16|已核',
      ),
    ],
    records: [
      {
        programme: 'dibao.urban',
        ...paid,
        ...payee,
        township: '甲镇',
        village: '丑社区',
        name: '王试验',
        beneficiary: '110105194903100012',
        household: 'dibao:C000000100202200004',
        householdSize: 2,
        declaredSize: 2,
        monthlyIncome: 69200,
        basic: 76800,
        addOn: 6000,
        amount: 82800,
        phone: '13800000000',
        approvedAt: '2022-09-16',
        note: '已核',
      },
    ],
  },
  {
    adapter: dibaoMemberList,
    file: '低保家庭成员.csv',
    above: ['某县低保家庭成员明细表（2025-09）'],
    headings: cells(
      '序号|乡镇|村居|低保证号|户主姓名|家庭人口|成员姓名|与户主关系|成员身份证号|性别|是否保障|人员状态|健康状况|月收入|加入日期|加入原因|备注',
    ),
    rows: [
      cells(
        '1|甲乡|子村|N000000100202100004|王试验|2|王试验|户主|110105194903100012|男|是|正常|重病|692.00|2022/9/16|初次审批|',
      ),
      cells(
        '2|甲乡|子村|N000000100202100004|王试验|2|李试验|配偶|110105198005200028|女|否|服刑|||2022/9/16|结婚|',
      ),
    ],
    records: [
      {
        programmeClass: 'dibao',
        month: '2025-09',
        township: '甲乡',
        village: '子村',
        household: 'dibao:N000000100202100004',
        headName: '王试验',
        householdSize: 2,
        name: '王试验',
        relation: 'head',
        person: '110105194903100012',
        sex: 'male',
        counted: true,
        personStatus: 'normal',
        health: 'severe',
        income: 69200,
        joinedAt: '2022-09-16',
        joinedBecause: '初次审批',
      },
      {
        programmeClass: 'dibao',
        month: '2025-09',
        township: '甲乡',
        village: '子村',
        household: 'dibao:N000000100202100004',
        headName: '王试验',
        householdSize: 2,
        name: '李试验',
        relation: 'spouse',
        person: '110105198005200028',
        sex: 'female',
        counted: false,
        personStatus: 'in-prison',
        joinedAt: '2022-09-16',
        joinedBecause: '结婚',
      },
    ],
  },
]
