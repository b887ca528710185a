import { code } from '@hedui/ingest'

/** Why a bank sent money back. */
export const returnReason = code('banks.return-reason', {
  'holder-mismatch': ['账号户名不符', '户名不符'],
  'no-such-account': ['账户不存在', '账号不存在'],
  closed: ['已销户', '账户已销户'],
  dormant: ['睡眠户', '久悬户'],
  'over-limit': ['金额超限'],
})
