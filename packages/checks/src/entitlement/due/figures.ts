import type { NamedFigure } from '@hedui/core'

const figure =
  (type: NamedFigure['type']) =>
  (id: string, zh: string, en: string): NamedFigure => ({ id, type, title: { zh, en } })

const [fen, count] = [figure('fen'), figure('count')]

/** The figures by which amounts are recalculated: those that the programmes are decided by. */
export const figures = {
  standard: fen('dibao.standard', '最低生活保障标准', 'standard of the minimum living allowance'),
  lowBand: count(
    'dibao.low-band',
    '分档发放的低档（占保障标准的百分数，0为按差额发放）',
    'low band, in percent of the standard (0: the difference is paid)',
  ),
  addOnAge: count(
    'dibao.add-on-old-age',
    '分类施保老年人起始年龄',
    'age from which the add-on for the old is paid',
  ),
  addOnOld: fen('dibao.add-on-old', '分类施保：老年人', 'category add-on: the old'),
  addOnMinor: fen('dibao.add-on-minor', '分类施保：未成年人', 'category add-on: minors'),
  addOnDisabled: fen(
    'dibao.add-on-disabled',
    '分类施保：重度残疾人',
    'category add-on: the severely disabled',
  ),
  addOnMental: fen(
    'dibao.add-on-mental-3',
    '分类施保：三级智力、精神残疾人',
    'category add-on: intellectual or mental disability of level 3',
  ),
  addOnIll: fen('dibao.add-on-ill', '分类施保：重病患者', 'category add-on: the seriously ill'),
  scattered: fen('tekun.scattered', '分散供养基本生活标准', 'basic living of those supported at home'),
  collective: fen(
    'tekun.collective',
    '集中供养基本生活标准',
    'basic living of those supported in an institution',
  ),
  careAble: fen(
    'tekun.care-able',
    '照料护理标准（具备生活自理能力）',
    'care of those able to look after themselves',
  ),
  carePartly: fen('tekun.care-partly', '照料护理标准（部分丧失生活自理能力）', 'care of those partly able'),
  careUnable: fen('tekun.care-unable', '照料护理标准（完全丧失生活自理能力）', 'care of those unable'),
  from80: fen('old-age.from-80', '80至89周岁高龄津贴标准', 'old-age allowance from 80 to 89'),
  from90: fen('old-age.from-90', '90至99周岁高龄津贴标准', 'old-age allowance from 90 to 99'),
  from100: fen('old-age.from-100', '100周岁及以上高龄津贴标准', 'old-age allowance from 100 on'),
  monthsLater: count(
    'old-age.months-later',
    '自年满月份起推迟发放的月数（0为当月，1为次月）',
    'months from that of the birthday to the first that is paid (0: that month, 1: the next)',
  ),
  onlyOnDibao: count(
    'old-age.only-on-dibao',
    '高龄津贴仅限低保对象（1为是）',
    'old-age allowance only for persons on the minimum living allowance (1: yes)',
  ),
  living: fen(
    'disability.living.dibao',
    '低保家庭残疾人生活补贴标准',
    'living subsidy on the minimum living allowance',
  ),
  hardUp1: fen(
    'disability.nursing.dibao-1',
    '低保家庭一级残疾人护理补贴标准',
    'nursing subsidy, level 1, on the allowance',
  ),
  hardUp2: fen(
    'disability.nursing.dibao-2',
    '低保家庭二级残疾人护理补贴标准',
    'nursing subsidy, level 2, on the allowance',
  ),
  other1: fen(
    'disability.nursing.other-1',
    '其他家庭一级残疾人护理补贴标准',
    'nursing subsidy, level 1, others',
  ),
  other2: fen(
    'disability.nursing.other-2',
    '其他家庭二级残疾人护理补贴标准',
    'nursing subsidy, level 2, others',
  ),
  family: fen(
    'child.standard-scattered',
    '社会散居儿童基本生活费标准',
    'standard for children with a family',
  ),
  institution: fen(
    'child.standard-institution',
    '集中养育儿童基本生活费标准',
    'standard for children in an institution',
  ),
}
