import type { Phrase } from '../../model/field.ts'

type Codes = Readonly<Record<string, Phrase>>

/** What kind of income; which of them count is for each programme to say. */
export const incomeTypes = {
  wage: { zh: '工资性收入', en: 'wages' },
  operating: { zh: '经营净收入', en: 'net operating income' },
  property: { zh: '财产净收入', en: 'net property income' },
  pension: { zh: '养老金、退休金', en: 'pension' },
  support: { zh: '赡养、抚养、扶养费', en: 'support from relatives' },
  transfer: { zh: '其他转移净收入', en: 'other net transfers' },
  other: { zh: '其他收入', en: 'other income' },
  preferential: { zh: '优待抚恤金', en: 'pension of the privileged (veterans, bereaved)' },
  'family-planning': { zh: '计划生育奖励', en: 'family-planning reward' },
  scholarship: { zh: '奖学金、助学金', en: 'scholarship' },
  bravery: { zh: '见义勇为奖励', en: 'reward for bravery' },
  assistance: { zh: '政府发放的社会救助款物', en: 'social assistance from the government' },
  'basic-pension': { zh: '城乡居民基础养老金（中央确定）', en: 'basic pension set by the centre' },
} as const satisfies Codes

/** Relation to the head; the groups of GB/T 4761, in-laws apart. */
export const relations = {
  head: { zh: '本人（户主）', en: 'head' },
  spouse: { zh: '配偶', en: 'spouse' },
  son: { zh: '子', en: 'son' },
  daughter: { zh: '女', en: 'daughter' },
  'child-in-law': { zh: '儿媳、女婿', en: 'child-in-law' },
  grandchild: { zh: '孙子女', en: 'grandchild' },
  parent: { zh: '父母', en: 'parent' },
  'parent-in-law': { zh: '公婆、岳父母', en: 'parent-in-law' },
  grandparent: { zh: '祖父母', en: 'grandparent' },
  sibling: { zh: '兄弟姐妹', en: 'sibling' },
  'other-relative': { zh: '其他亲属', en: 'other relative' },
  'non-relative': { zh: '非亲属', en: 'no relative' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Codes

/** What may keep a person from being counted, in the month that is decided. */
export const statuses = {
  normal: { zh: '正常', en: 'nothing of the kind' },
  'in-prison': { zh: '在监狱内服刑', en: 'in prison' },
  'in-rehabilitation': { zh: '强制隔离戒毒', en: 'in compulsory rehabilitation' },
  missing: { zh: '宣告失踪', en: 'declared missing' },
  clergy: { zh: '脱离家庭独立生活的宗教教职人员', en: 'clergy living apart' },
  tekun: { zh: '特困供养', en: 'supported as destitute' },
  conscript: { zh: '现役义务兵', en: 'conscript' },
  dead: { zh: '死亡', en: 'dead' },
  married: { zh: '嫁娶离户', en: 'left by marriage' },
  'moved-out': { zh: '分户迁出', en: 'moved out' },
  'counted-elsewhere': { zh: '已在他户计入', en: 'counted in another household' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Codes

/** The stage of schooling that a person attends. */
export const schoolings = {
  none: { zh: '不在校', en: 'none' },
  compulsory: { zh: '义务教育', en: 'compulsory education' },
  'upper-secondary': { zh: '高中阶段（含中职）', en: 'upper secondary or vocational' },
  college: { zh: '专科', en: 'junior college' },
  bachelor: { zh: '本科', en: 'bachelor' },
  postgraduate: { zh: '研究生', en: 'postgraduate' },
} as const satisfies Codes

export type IncomeType = keyof typeof incomeTypes
export type Relationship = keyof typeof relations
export type MemberStatus = keyof typeof statuses
export type Schooling = keyof typeof schoolings
