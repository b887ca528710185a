import { code } from '@hedui/ingest'

/** Whether a pension is being paid. */
export const pensionStatus = code('human-resources.pension-status', {
  active: ['正常', '正常发放', '在领'],
  suspended: ['暂停', '暂停发放'],
  stopped: ['停发', '终止', '死亡终止'],
})
