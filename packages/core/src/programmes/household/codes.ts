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
  'old-age': { zh: '高龄津贴', en: 'old-age allowance' },
  assistance: { zh: '政府发放的社会救助款物', en: 'social assistance from the government' },
  'basic-pension': { zh: '城乡居民基础养老金（中央确定）', en: 'basic pension set by the centre' },
} as const satisfies Codes

/** Relation to the head; the groups of GB/T 4761, in-laws apart. */
export const relations = [
  'head',
  'spouse',
  'son',
  'daughter',
  'child-in-law',
  'grandchild',
  'parent',
  'parent-in-law',
  'grandparent',
  'sibling',
  'other-relative',
  'non-relative',
  'other',
] as const

/** What may keep a person from being counted, in the month that is decided. */
export const statuses = [
  'normal',
  'in-prison',
  'in-rehabilitation',
  'missing',
  'clergy',
  'tekun',
  'conscript',
  'dead',
  'married',
  'moved-out',
  'counted-elsewhere',
  'other',
] as const

/** The stage of schooling that a person attends. */
export const schoolings = [
  'none',
  'compulsory',
  'upper-secondary',
  'college',
  'bachelor',
  'postgraduate',
] as const

/** Kinds of disability, GB/T 26341; `none`: not disabled. */
export const disabilities = [
  'none',
  'vision',
  'hearing',
  'speech',
  'limb',
  'intellectual',
  'mental',
  'multiple',
] as const

/** What may keep a person from fulfilling a duty of support; `able`: nothing of these. */
export const standings = ['able', 'tekun', 'dibao', 'incapable', 'missing', 'in-prison'] as const

export type Disability = (typeof disabilities)[number]
export type Standing = (typeof standings)[number]
export type IncomeType = keyof typeof incomeTypes
export type Relationship = (typeof relations)[number]
export type MemberStatus = (typeof statuses)[number]
export type Schooling = (typeof schoolings)[number]
