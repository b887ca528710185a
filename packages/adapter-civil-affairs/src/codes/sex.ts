import { code } from '@hedui/ingest'

export const sex = code('civil-affairs.sex', { male: ['男', '男性'], female: ['女', '女性'] })
