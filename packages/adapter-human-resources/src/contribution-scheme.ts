import { code } from '@hedui/ingest'

/** Kinds of social insurance that are contributed to. */
export const contributionScheme = code('human-resources.contribution-scheme', {
  'employee-pension': ['企业职工基本养老保险', '职工基本养老保险'],
  'flexible-pension': ['企业职工基本养老保险(灵活就业)', '灵活就业养老保险'],
  'public-pension': ['机关事业单位基本养老保险'],
  'resident-pension': ['城乡居民基本养老保险', '城乡居民养老保险'],
  'employee-medical': ['职工基本医疗保险'],
  'resident-medical': ['城乡居民基本医疗保险'],
  unemployment: ['失业保险'],
  'work-injury': ['工伤保险'],
  maternity: ['生育保险'],
})
