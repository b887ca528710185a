import { code } from '@hedui/ingest'

/** What a photograph shows: the place before, the works under way, the finished works. */
export const photoStage = code('water.photo-stage', {
  before: ['施工前', '开工前', '建设前'],
  during: ['施工中', '建设中'],
  after: ['竣工', '竣工后', '完工后', '建成后'],
})
