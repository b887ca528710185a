import type { Phrase } from '@hedui/core'

const regulations = (zh: string, en: string): Phrase => ({
  zh: `《政府投资条例》${zh}`,
  en: `Regulations on Government Investment (2019), ${en}`,
})

/** The articles that checks of projects cite. */
export const emergencyWorks = regulations(
  '第十三条（应急项目可以简化审批）',
  'art. 13 (approval of emergency works may be simplified)',
)
export const yearlyPlan = regulations(
  '第十六条（年度计划载明项目名称、内容、规模、工期）',
  'art. 16 (the yearly plan states name, content, scale and time)',
)
export const paidInTime = regulations(
  '第十九条、第三十三条（及时、足额拨付；不得挪用）',
  'art. 19 and 33 (paid in time and in full; not diverted)',
)
export const startConditions = regulations(
  '第二十条、第三十四条（具备条件并经批准方可开工）',
  'art. 20 and 34 (no start without approval and conditions)',
)
export const builtAsApproved = regulations(
  '第二十一条（按批准的地点、规模、内容实施）',
  'art. 21 (built where, as large and as approved)',
)
export const costAsApproved = regulations(
  '第二十三条（投资不得超过核定概算）',
  'art. 23 (cost within the approved estimate)',
)
export const completionAccepted = regulations('第二十五条（竣工验收）', 'art. 25 (accepted when completed)')
export const progressReported = regulations(
  '第二十七条（现场核查；如实报送开工、进度、竣工）',
  'art. 27 (inspected on site; start, progress and completion reported truthfully)',
)
export const papersKept = regulations(
  '第二十九条、第三十五条（审批和实施资料存档备查）',
  'art. 29 and 35 (papers of approval and works kept)',
)
export const fraudulentProject = regulations(
  '第三十四条（弄虚作假骗取资金；无正当理由不实施）',
  'art. 34 (money obtained by deceit; works not carried out without reason)',
)
