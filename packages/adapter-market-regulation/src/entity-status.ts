import { code } from '@hedui/ingest'

/** Whether a market entity does business. */
export const entityStatus = code('market-regulation.entity-status', {
  active: ['存续(在营)', '存续', '在营', '正常', '开业'],
  dormant: ['停业(歇业)', '歇业', '停业'],
  revoked: ['吊销', '吊销未注销'],
  cancelled: ['注销', '已注销'],
})
