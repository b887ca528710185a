import type * as of from '../entities/project-evidence.ts'
import type { TitlesOf } from '../titles.ts'

/** What projectEvidence and what it holds are called. */
export const projectEvidence: TitlesOf<typeof of.projectEvidence> = {
  title: { zh: '工程佐证', en: 'evidence of a project' },
  fields: {
    reference: { zh: '项目编号', en: 'project number' },
    evidenceKind: { zh: '佐证类别', en: 'kind of evidence' },
    stage: { zh: '阶段', en: 'stage' },
    picture: { zh: '照片文件名', en: 'name of the picture' },
    sha256: { zh: '照片指纹(SHA-256)', en: 'fingerprint (SHA-256)' },
    perceptualHash: { zh: '感知哈希', en: 'perceptual hash' },
    takenAt: { zh: '拍摄时间', en: 'taken on' },
    receivedAt: { zh: '上传时间', en: 'uploaded on' },
    longitude: { zh: '经度(百万分之一度)', en: 'longitude in microdegrees' },
    latitude: { zh: '纬度(百万分之一度)', en: 'latitude in microdegrees' },
    crs: { zh: '坐标系', en: 'coordinate system' },
    uploader: { zh: '上传人', en: 'uploader' },
  },
  resolved: {},
}
