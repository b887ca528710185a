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
  entry('dibao.rural', { class: 'dibao', unit: 'household' }),
  entry('dibao.urban', { class: 'dibao', unit: 'household' }),
  entry('tekun'),
  entry('old-age'),
  entry('temporary-relief', { repeatable: true }),
  entry('funeral-grant', { posthumous: true }),
]
