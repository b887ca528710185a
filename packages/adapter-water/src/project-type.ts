import { code } from '@hedui/ingest'

/** The eight kinds of small water works (八小水利). */
export const projectType = code('water.project-type', {
  reservoir: ['小水库', '小型水库'],
  pond: ['塘坝', '山塘'],
  weir: ['堰坝'],
  channel: ['渠道', '灌溉渠道'],
  sluice: ['水闸'],
  pump: ['泵站', '小型泵站'],
  well: ['机电井'],
  ditch: ['河沟', '中小河沟'],
})
