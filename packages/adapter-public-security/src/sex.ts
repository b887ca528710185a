import { code } from '@hedui/ingest'

/** GB/T 2261.1, as the register of population uses it. */
export const sex = code('public-security.sex', { male: ['1', '男', '男性'], female: ['2', '女', '女性'] })
