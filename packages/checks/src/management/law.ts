import { law } from '../law.ts'

/** The articles that checks of management cite. */
export const separateSteps = law(
  '《社会救助暂行办法》第四条、第十一条（乡镇受理、调查审核，县级审批）',
  'Interim Measures on Social Assistance, art. 4 and 11 (the township accepts and investigates, the county decides)',
)
export const officersLiable = law(
  '《社会救助暂行办法》第六十六条（工作人员滥用职权、玩忽职守的责任）',
  'Interim Measures on Social Assistance, art. 66 (officers who abuse or neglect their duties)',
)
export const publishedWeek = law(
  '《最低生活保障审核确认办法》（2021）第十九条；《特困人员认定办法》（2021）第十五条（公示七天）',
  'Measures on confirming the minimum living allowance (2021), art. 19; Measures on confirming the destitute (2021), art. 15 (published for seven days)',
)
export const needFound = law(
  '《社会救助暂行办法》第十七条、第六十条（主动发现；接到求助及时办理或转办）',
  'Interim Measures on Social Assistance, art. 17 and 60 (find those in need; act on or pass on every request in time)',
)
export const supervision = law(
  '《社会救助暂行办法》第五十七条、第六十三条（监督检查；举报投诉及时核实处理）',
  'Interim Measures on Social Assistance, art. 57 and 63 (supervision; complaints looked into in time)',
)
export const visits = law(
  '《最低生活保障审核确认办法》（2021）第二十条（备案、有投诉举报的全部入户调查）；《特困人员认定办法》（2021）第十六条（抽查不低于30%）',
  'Measures on confirming the minimum living allowance (2021), art. 20 (every filed case and every complaint is visited); Measures on confirming the destitute (2021), art. 16 (at least 30 % are visited)',
)
