import type { HostRecord } from '@hedui/core'
import { cardOf } from '@hedui/testing'
import { act, application, officer } from '../management/office.ts'

export const applicant = application().beneficiary as string
const own = cardOf(1)

/** The officer’s seat on a committee, with account and phone. */
export const post = (more: HostRecord = {}): HostRecord => ({
  person: officer,
  name: '张三',
  account: own,
  phone: '13800000000',
  ...more,
})
export const home = (person: string, household: string | null, address: string | null): HostRecord => ({
  person,
  household,
  address,
})

/** An officer enters the application of somebody with whom he has nothing in common. */
export const handled = (
  application1: HostRecord = {},
  more: Readonly<Record<string, readonly HostRecord[]>> = {},
) => ({
  action: [act()],
  application: [application({ phone: '13911111111', address: '甲村5号', ...application1 })],
  kinship: [],
  kinFiling: [],
  'post@village-officers': [post()],
  registration: [home(officer, 'hukou:1', '甲村3组'), home(applicant, 'hukou:2', '甲村4组')],
  'payment@payment': [{ beneficiary: applicant, account: cardOf(2) }],
  ...more,
})
