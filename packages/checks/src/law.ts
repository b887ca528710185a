import type { Phrase } from '@hedui/core'

/** A text in both languages that a check cites. */
export const law = (zh: string, en: string): Phrase => ({ zh, en })

/** The articles and documents that checks cite. */
export const residentIdLaw = law(
  '《居民身份证法》第三条（公民身份号码唯一、终身不变）',
  'Resident Identity Card Law, art. 3 (the number is unique and for life)',
)
export const idStandard = law(
  'GB 11643 公民身份号码校验（ISO 7064 MOD 11-2）',
  'GB 11643, check character of the citizen number (ISO 7064 MOD 11-2)',
)
export const dibaoMembers = law(
  '《最低生活保障审核确认办法》（2021）第七条（共同生活的家庭成员）',
  'Measures on confirming the minimum living allowance (2021), art. 7 (counted members)',
)
export const singlePerson = law(
  '《最低生活保障审核确认办法》（2021）第八条（重残、重病人员可按单人户提出申请）',
  'Measures on confirming the minimum living allowance (2021), art. 8 (the severely disabled or ill may apply as a unit of one)',
)
export const assetsDeclared = law(
  '《最低生活保障审核确认办法》（2021）第十四条、第十七条（家庭财产；核对车辆、不动产、市场主体等登记）',
  'Measures on confirming the minimum living allowance (2021), art. 14 and 17 (assets; registers of vehicles, property and business that are checked)',
)
export const incomeDeclared = law(
  '《最低生活保障审核确认办法》（2021）第十三条、第十七条（家庭收入；核对社会保险、公积金、税务等登记）',
  'Measures on confirming the minimum living allowance (2021), art. 13 and 17 (income; registers of social insurance, housing fund and tax that are checked)',
)
export const fundShare = law(
  '《住房公积金管理条例》第十八条；建金〔2005〕5号（缴存比例5%至12%）',
  'Regulation on the Housing Provident Fund, art. 18, and the 2005 guidance no. 5 (deposits are 5 to 12 per cent of the wage)',
)
export const relativesFiled = law(
  '《最低生活保障审核确认办法》（2021）第十一条（经办人员、村（居）委会成员近亲属单独登记备案）',
  'Measures on confirming the minimum living allowance (2021), art. 11 (near relatives of handling officers and village-committee members are filed separately)',
)
export const dibaoAmount = law(
  '《最低生活保障审核确认办法》（2021）第二十三条（按户发给差额）',
  'Measures on confirming the minimum living allowance (2021), art. 23 (paid by household)',
)
export const reliefFraud = law(
  '《社会救助暂行办法》第六十八条（骗取救助的处理）',
  'Interim Measures on Social Assistance, art. 68 (fraudulent claims)',
)
export const reliefFunds = law(
  '《社会救助暂行办法》第六十七条（救助资金的追缴）',
  'Interim Measures on Social Assistance, art. 67 (recovery of misapplied funds)',
)
export const oldAgeLaw = law(
  '《老年人权益保障法》第三十三条（高龄津贴，标准由地方规定）',
  'Law on the rights of the elderly, art. 33 (old-age allowance, set by the locality)',
)
export const deathReview = law(
  '民政部等2022年通知：家庭成员死亡后三个月内完成复核变更',
  '2022 notice on safety-net assistance: review within three months of a death',
)
export const tekunEnd = law(
  '《特困人员认定办法》（2021）第二十四条、第二十六条（死亡终止，自作出决定次月停发）',
  'Measures on confirming the destitute (2021), art. 24 and 26 (support ends the month after the decision)',
)
export const tekunConditions = law(
  '《特困人员认定办法》（2021）第四条（无劳动能力、无生活来源、无赡养人）',
  'Measures on confirming the destitute (2021), art. 4 (no ability to work, income or supporter)',
)
export const disabilityExclusions = law(
  '国发〔2015〕52号（残疾人两项补贴；特困人员、孤儿不重复享受）',
  'State Council document 52 of 2015 (subsidies for disabled persons; not beside destitute support or the orphans’ allowance)',
)
export const dibaoPayment = law(
  '《最低生活保障审核确认办法》（2021）第二十五条、第二十六条（发放至户主账户；不得代持）',
  'Measures on confirming the minimum living allowance (2021), art. 25 and 26 (paid to the household’s account; cards not kept by others)',
)
export const formTotals = law(
  '主管部门发放名册及汇总表填表说明（汇总与名册逐项一致）',
  'The rules of the roll and of its totals: both agree item by item',
)
export const housingOnce = law(
  '农村危房改造：已享受的农户及其家庭成员不得重复申请（地方核查规定）',
  'Rural house rebuilding: once, also not through another member (rule of a local check)',
)
export const formRules = law(
  '主管部门发放名册填表说明（带*栏目必填）',
  'The form’s own rules: columns marked * are compulsory',
)
