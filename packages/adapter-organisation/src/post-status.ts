import { code } from '@hedui/ingest'

/** Whether a person still holds the post. */
export const postStatus = code('organisation.post-status', {
  active: ['在岗', '在职'],
  retired: ['退休', '离休'],
  left: ['离职', '辞职', '调出', '开除'],
})
