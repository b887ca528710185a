import { code } from '@hedui/ingest'

export const sex = code('care-homes.sex', { male: ['男'], female: ['女'] })
