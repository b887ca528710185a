import type { Catalogue, ProgrammeEntry } from '@hedui/core'

const entry = (id: string, more: Partial<ProgrammeEntry> = {}): ProgrammeEntry => ({
  id,
  title: { zh: `项目${id}`, en: `programme ${id}` },
  aliases: [],
  class: id,
  unit: 'person',
  discretionary: false,
  posthumous: false,
  repeatable: false,
  excludes: [],
  rules: 'not found',
  source: 'synthetic',
  ...more,
})

export const catalogue: Catalogue = [
  entry('dibao.rural', { class: 'dibao', unit: 'household', excludes: ['tekun'] }),
  entry('dibao.urban', { class: 'dibao', unit: 'household', excludes: ['tekun'] }),
  entry('dibao.edge', { class: 'dibao-edge', unit: 'household', excludes: ['dibao', 'tekun'] }),
  entry('tekun'),
  entry('disability.living', { class: 'disability', excludes: ['tekun', 'orphan'] }),
  entry('disability.nursing', { class: 'disability', excludes: ['tekun'] }),
  entry('orphan', { class: 'child' }),
  entry('unattended-child', { class: 'child' }),
  entry('old-age'),
  entry('temporary-relief', { repeatable: true }),
  entry('disaster-relief', { unit: 'household', repeatable: true }),
  entry('housing-renovation', { unit: 'household' }),
  entry('funeral-grant', { posthumous: true }),
]
