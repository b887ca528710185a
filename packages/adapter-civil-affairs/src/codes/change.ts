import { code } from '@hedui/ingest'

/** What an adjustment does to a place on a roll. */
export const change = code('civil-affairs.change', {
  started: ['新增', '新增保障'],
  stopped: ['停发', '停保', '停发保障金', '停止供养'],
  increased: ['增加保障金', '提高保障金'],
  decreased: ['减少保障金', '降低保障金'],
  'member-added': ['增加人员', '新增人员'],
  'member-removed': ['减少人员'],
  'head-changed': ['变更户主'],
  'mode-changed': ['变更供养方式'],
})
