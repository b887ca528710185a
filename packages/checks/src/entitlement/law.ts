import { law } from '../law.ts'

export const twoSubsidies = law(
  '《国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）',
  'State Council opinion on the living and nursing subsidies for disabled persons (Guofa 2015 no. 52)',
)
export const tekunAmount = law(
  '《特困人员认定办法》（2021）第二十一条至第二十三条（基本生活标准与照料护理标准）',
  'Measures on confirming the destitute (2021), art. 21 to 23 (basic living and bands of care)',
)
export const childStandard = law(
  '《国务院办公厅关于加强孤儿保障工作的意见》（国办发〔2010〕54号）',
  'State Council opinion on the protection of orphans (Guobanfa 2010 no. 54)',
)
export const childrenWithoutCare = law(
  '《关于进一步加强事实无人抚养儿童保障工作的意见》（2019）第一部分（保障对象）',
  'Opinion on children without effective care (2019), part 1 (who is one)',
)
export const dueDibao = law(
  '《社会救助暂行办法》第九条（人均收入低于当地标准，且符合财产状况规定）',
  'Interim Measures for Social Assistance, art. 9 (income per head below the local standard, assets within the rule)',
)
export const careHomeSubsidy = law(
  '养老机构运营补贴地方规定（按实际入住床位逐日计算）',
  'Local rules on the operating subsidy for care homes (by the day of an occupied bed)',
)
export const approvalInTime = law(
  '《最低生活保障审核确认办法》（2021）第十五条、第十七条、第二十条、第二十二条；民政部等2022年通知（审核确认时限）',
  'Measures on confirming the minimum living allowance (2021), art. 15, 17, 20 and 22, and the 2022 notice on safety-net assistance (time limits of the approval)',
)
export const reviewed = law(
  '《最低生活保障审核确认办法》（2021）第三十一条（定期核查；遇重大突发事件可以适当延长）',
  'Measures on confirming the minimum living allowance (2021), art. 31 (reviews at set times, which a major emergency may lengthen)',
)
export const placeOfApplication = law(
  '《最低生活保障审核确认办法》（2021）第四条、第五条（户籍所在地申请；有条件的地区可凭居住证申请）',
  'Measures on confirming the minimum living allowance (2021), art. 4 and 5 (place of registration; permits where the area accepts them)',
)
