import type * as of from '../entities/account.ts'
import type { TitlesOf } from '../titles.ts'

/** What account and what it holds are called. */
export const account: TitlesOf<typeof of.account> = {
  title: { zh: '账户', en: 'account' },
  fields: {},
  resolved: { holderKind: { zh: '户名类别', en: 'kind of account holder' } },
}
