import type { Catalogue, ProgrammeEntry } from '../../src/programmes/catalogue.ts'

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

export const testCatalogue: Catalogue = [
  entry('dibao.rural', {
    class: 'dibao',
    unit: 'household',
    discretionary: true,
    title: { zh: '农村低保', en: 'rural dibao' },
  }),
  entry('tekun'),
  entry('old-age', { title: { zh: '高龄津贴', en: 'old-age allowance' } }),
  entry('temporary-relief', { repeatable: true }),
  entry('funeral-grant', { posthumous: true }),
  entry('care-home', { unit: 'institution' }),
]
