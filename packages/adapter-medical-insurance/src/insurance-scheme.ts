import { code } from '@hedui/ingest'

/** The two basic medical insurances; the new rural scheme (新农合) went into that of residents. */
export const insuranceScheme = code('medical-insurance.scheme', {
  resident: ['城乡居民基本医疗保险', '城乡居民医保', '居民医保', '新农合', '新型农村合作医疗'],
  employee: ['职工基本医疗保险', '职工医保', '城镇职工基本医疗保险'],
})
