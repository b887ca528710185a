import { code } from '@hedui/ingest'

export const sex = code('care-homes.sex', { male: ['男', '男性'], female: ['女', '女性'] })
