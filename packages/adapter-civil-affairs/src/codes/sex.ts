import { code } from '@hedui/ingest'

export const sex = code('civil-affairs.sex', { male: ['男'], female: ['女'] })
