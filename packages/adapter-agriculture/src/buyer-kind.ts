import { code } from '@hedui/ingest'

/** Whether a machine was bought by a person or by an organisation. */
export const buyerKind = code('agriculture.buyer-kind', {
  person: ['个人', '农户'],
  organisation: ['农业生产经营组织', '合作社', '企业'],
})
