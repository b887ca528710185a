import { code } from '@hedui/ingest'

export const sex = code('organisation.sex', { male: ['男'], female: ['女'] })
