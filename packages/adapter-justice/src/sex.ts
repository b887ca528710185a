import { code } from '@hedui/ingest'

export const sex = code('justice.sex', { male: ['男'], female: ['女'] })
