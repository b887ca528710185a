import { code } from '@hedui/ingest'

/** Whose contribution public money pays, wholly or in part (资助参保). */
export const assistedAs = code('medical-insurance.assisted-as', {
  tekun: ['特困人员', '特困供养人员'],
  orphan: ['孤儿'],
  'unattended-child': ['事实无人抚养儿童'],
  dibao: ['低保对象', '最低生活保障对象'],
  'dibao-edge': ['低保边缘家庭成员', '低保边缘对象'],
  disabled: ['重度残疾人'],
  'poverty-alleviated': ['脱贫人口', '防止返贫监测对象'],
})
