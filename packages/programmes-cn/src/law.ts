import type { Phrase } from '@hedui/core'

const measures =
  (of: { zh: string; en: string }) =>
  (zh: string, en: string): Phrase => ({ zh: `${of.zh}${zh}`, en: `${of.en}, ${en}` })

/** 最低生活保障审核确认办法, in force from 2021-07-01. */
const dibao2021 = measures({
  zh: '《最低生活保障审核确认办法》（2021）',
  en: 'Measures on confirming the minimum living allowance (2021)',
})
/** 社会救助暂行办法, in force from 2014-05-01. */
const interim = measures({ zh: '《社会救助暂行办法》', en: 'Interim Measures on Social Assistance' })
/** 特困人员认定办法, in force from 2021-07-01. */
const tekun2021 = measures({
  zh: '《特困人员认定办法》（2021）',
  en: 'Measures on confirming the destitute (2021)',
})
/** 浙江省社会救助条例. */
const zhejiang = measures({ zh: '《浙江省社会救助条例》', en: 'Social Assistance Regulation of Zhejiang' })

/** 老年人权益保障法. */
const elderly = measures({ zh: '《老年人权益保障法》', en: 'Law on the Rights of the Elderly' })

/** The articles that the programmes rest on. */
export const law = {
  oldAge: elderly('第三十三条（高龄津贴）', 'art. 33 (allowances for low-income persons of 80 and above)'),
  twoSubsidies: {
    zh: '国发〔2015〕52号（困难残疾人生活补贴和重度残疾人护理补贴）',
    en: 'State Council 2015 no. 52 (the two subsidies for disabled persons)',
  },
  extended: {
    zh: '地方规定（补贴范围和标准）',
    en: 'local rules (who else is covered, and the tariff)',
  },
  oldAgeLocal: {
    zh: '地方高龄津贴办法（按年龄段定额发放，死亡次月起停发）',
    en: 'local rules on the old-age allowance (a flat amount by age band, stopped the month after death)',
  },
  counted: dibao2021('第七条（共同生活的家庭成员）', 'art. 7 (members who are counted)'),
  notCounted: dibao2021('第七条（不计入的人员）', 'art. 7 (persons who are not counted)'),
  incomeTest: interim('第九条（人均收入低于当地标准）', 'art. 9 (income per head below the local standard)'),
  income: dibao2021('第十三条（家庭收入）', 'art. 13 (what is income)'),
  notIncome: dibao2021('第十三条（不计入家庭收入的项目）', 'art. 13 (what is not income)'),
  assets: dibao2021('第十四条（家庭财产）', 'art. 14 (assets)'),
  difference: dibao2021('第二十三条（按差额发给）', 'art. 23 (the difference is paid)'),
  bands: dibao2021('第二十三条（按差额或者分档发给）', 'art. 23 (the difference is paid, or by bands)'),
  addOns: dibao2021('第二十七条（分类施保）', 'art. 27 (add-ons by category)'),
  exit: dibao2021('第三十三条（渐退）', 'art. 33 (gradual exit)'),
  perHead: interim('第十二条（按人均收入差额按月发给）', 'art. 12 (the difference per head, each month)'),
  afterDeath: {
    zh: '民政部等2022年通知：家庭成员死亡后三个月内完成复核变更',
    en: '2022 notice on safety-net assistance: review within three months of a death',
  },
  tekun: tekun2021('第四条（特困人员）', 'art. 4 (the destitute have support of their own)'),
  tekunLabour: tekun2021('第五条（无劳动能力）', 'art. 5 (no labour ability)'),
  tekunIncome: tekun2021('第六条（无生活来源）', 'art. 6 (no source of income)'),
  tekunSupporters: tekun2021(
    '第八条（义务人无履行义务能力）',
    'art. 8 (supporters unable to fulfil their duty)',
  ),
  tekunCare: tekun2021(
    '第二十一条、第二十二条（生活自理能力）',
    'art. 21, 22 (ability to look after oneself)',
  ),
  tekunEnd: tekun2021('第二十四条、第二十六条（终止）', 'art. 24, 26 (end of the support)'),
  newWork: zhejiang(
    '第五十条（享受期间新就业收入的扣减）',
    'art. 50 (income from work taken up while on assistance)',
  ),
  design: { zh: '法规没有明文，按本软件的约定', en: 'no rule was found: a convention of this library' },
} as const satisfies Readonly<Record<string, Phrase>>
