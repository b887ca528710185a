import { code } from '@hedui/ingest'

/** Whether an account of the fund takes deposits. */
export const accountStatus = code('housing-fund.account-status', {
  normal: ['正常'],
  sealed: ['封存'],
  closed: ['销户', '注销'],
})
