import { code } from '@hedui/ingest'

/** How far an award has come. */
export const awardStatus = code('housing.award-status', {
  accepted: ['已验收', '验收合格', '已竣工'],
  'under-way': ['在建', '已开工', '未竣工'],
  planned: ['未开工', '已下达计划'],
  revoked: ['已取消', '已取消,资金收回', '取消'],
})
