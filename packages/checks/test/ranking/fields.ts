import type { HostRecord } from '@hedui/core'
import { idOf } from '@hedui/testing'

export const farmer = idOf(1)

/** Twelve mu of September are drawn. */
export const drawn = (more: HostRecord = {}): HostRecord => ({
  person: farmer,
  household: 'nong:1',
  name: '张三',
  item: '耕地地力保护补贴',
  month: '2025-09',
  area: 1_200,
  amount: 120_000,
  township: '甲乡',
  ...more,
})

/** Ten mu that the household has contracted since long ago. */
export const field = (more: HostRecord = {}): HostRecord => ({
  person: farmer,
  household: 'nong:1',
  name: '张三',
  tenure: 'contracted',
  area: 1_000,
  plot: 'D1',
  since: '1998-10-01',
  until: null,
  township: '甲乡',
  ...more,
})
