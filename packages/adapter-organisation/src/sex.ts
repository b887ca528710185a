import { code } from '@hedui/ingest'

export const sex = code('organisation.sex', { male: ['男', '男性'], female: ['女', '女性'] })
