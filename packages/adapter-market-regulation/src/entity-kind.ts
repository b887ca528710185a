import { code } from '@hedui/ingest'

/** Kinds of market entities. */
export const entityKind = code('market-regulation.entity-kind', {
  company: ['有限责任公司', '股份有限公司', '一人有限责任公司', '企业'],
  'sole-trader': ['个体工商户'],
  cooperative: ['农民专业合作社'],
  partnership: ['合伙企业'],
  'sole-proprietorship': ['个人独资企业'],
})
