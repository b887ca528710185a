import { code } from '@hedui/ingest'

/** Which scheme pays a pension. */
export const pensionScheme = code('human-resources.pension-scheme', {
  'employee-pension': ['职工养老', '企业职工养老', '企业职工基本养老保险'],
  'public-pension': ['机关事业养老', '机关事业单位基本养老保险'],
  'resident-pension': ['城乡居民养老', '城乡居民基本养老保险'],
})
