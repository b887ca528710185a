import type { HostRecord } from '@hedui/core'
import { paid, who } from '../means-tested.ts'

export const home = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  certificate: '某(2015)不动产权第1号',
  use: 'residence',
  acquiredBy: 'self-built',
  area: 6_000,
  share: 10_000,
  registeredAt: '2015-03-01',
  status: 'current',
  ...more,
})
export const second = (more: HostRecord = {}) =>
  home({ certificate: '某(2016)不动产权第2号', area: 5_000, ...more })
export const owning = (...property: HostRecord[]) => ({ property, 'payment@payment': [paid()] })
export const shop = (more: HostRecord = {}) => home({ use: 'commercial', area: 3_000, ...more })
