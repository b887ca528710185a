import { code } from '@hedui/ingest'

/** Whether a registration stands, was cancelled after a death, or left with the person. */
export const status = code('public-security.status', {
  resident: ['正常', '在籍'],
  cancelled: ['死亡注销', '死亡'],
  'moved-out': ['迁出', '已迁出', '户口迁出'],
})
