import { pattern } from '@hedui/ingest'

/** An identity number of which stars hide the middle; a whole one should not stand on a published list. */
export const maskedNumber = pattern('masked identity number', /^\d{1,14}\*{2,}[\dX]{0,4}$/iu, [
  '331122********1234',
  '3311**********',
])
