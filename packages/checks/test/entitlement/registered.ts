import type { HostRecord } from '@hedui/core'
import { who } from '../means-tested.ts'

/** A registration in the place, as it stands. */
export const registered = (more: HostRecord = {}): HostRecord => ({
  person: who,
  name: '张三',
  status: 'resident',
  movedInAt: null,
  movedOutAt: null,
  ...more,
})
