import { code } from '@hedui/ingest'

export const sex = code('funeral.sex', { male: ['男'], female: ['女'] })
