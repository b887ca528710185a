import { code } from '@hedui/ingest'

/** Whether somebody is at the school. */
export const schoolStatus = code('education.school-status', {
  attending: ['在读', '在籍', '在校'],
  suspended: ['休学'],
  graduated: ['毕业', '结业'],
  left: ['退学', '转出', '肄业'],
})
