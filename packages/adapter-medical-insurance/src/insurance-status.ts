import { code } from '@hedui/ingest'

/** Whether an insurance is in force. */
export const insuranceStatus = code('medical-insurance.status', {
  insured: ['正常参保', '参保', '正常'],
  suspended: ['暂停参保', '暂停'],
  ended: ['终止参保', '终止', '停保'],
})
