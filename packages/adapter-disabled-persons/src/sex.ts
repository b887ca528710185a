import { code } from '@hedui/ingest'

/** The federation counts from 0. */
export const sex = code('disabled-persons.sex', { male: ['0', '男', '男性'], female: ['1', '女', '女性'] })
