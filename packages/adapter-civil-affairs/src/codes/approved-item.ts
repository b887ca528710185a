import { code } from '@hedui/ingest'

/** What an approval lets somebody change. */
export const approvedItem = code('civil-affairs.approved-item', {
  'national-id': ['身份证号', '身份证号码', '公民身份号码', '身份证'],
  account: ['银行账号', '银行帐号', '银行账户', '银行卡号', '一卡通账号', '账号', '账户'],
  head: ['户主', '户主变更', '变更户主'],
})
