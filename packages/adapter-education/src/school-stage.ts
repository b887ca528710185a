import { code } from '@hedui/ingest'

/** Stages of schooling. */
export const schoolStage = code('education.school-stage', {
  kindergarten: ['学前', '幼儿园'],
  primary: ['小学'],
  'junior-secondary': ['初中'],
  'senior-secondary': ['高中', '普通高中'],
  vocational: ['中职', '中等职业', '中专', '技工学校'],
  special: ['特殊教育'],
  college: ['大专', '高职', '专科', '高职高专'],
  undergraduate: ['本科', '大学本科'],
  postgraduate: ['研究生', '硕士研究生', '博士研究生'],
})
