import { code } from '@hedui/ingest'

/** What a property is registered for. */
export const propertyUse = code('housing.property-use', {
  residence: ['住宅', '成套住宅', '非成套住宅', '别墅'],
  commercial: ['商业', '商业服务', '商铺', '店面'],
  office: ['办公'],
  industrial: ['工业', '仓储', '厂房'],
  parking: ['车库', '车位'],
})
