import { defineEntity } from '../entity.ts'
import { code, count, date, name, text } from '../untitled.ts'

/** A photograph or paper that shows a stage of a project; only its register, never the picture. */
export const projectEvidence = defineEntity({
  registers: ['project-photos'],
  fields: {
    reference: text(),
    evidenceKind: code(),
    stage: code(),
    picture: text(),
    sha256: text(),
    perceptualHash: text(),
    takenAt: date(),
    receivedAt: date(),
    longitude: count({ blank: 'none' }),
    latitude: count({ blank: 'none' }),
    crs: code(),
    uploader: name(),
  },
  many: {
    projects: { entity: 'project', by: { reference: 'reference' } },
    samePicture: { entity: 'projectEvidence', by: { sha256: 'sha256' } },
  },
})
