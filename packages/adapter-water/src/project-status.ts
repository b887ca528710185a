import { code } from '@hedui/ingest'

/** How far a project has come. */
export const projectStatus = code('water.project-status', {
  declared: ['已申报', '申报中'],
  planned: ['已下达计划', '已下达'],
  'not-started': ['未开工'],
  'under-way': ['在建', '施工中'],
  finished: ['已完工'],
  accepted: ['已验收', '验收合格'],
})
