import { column, date, defineAdapter, degrees, identifier, name, optional, text } from '@hedui/ingest'
import { crs } from './crs.ts'
import { hex } from './hex.ts'
import { photoStage } from './photo-stage.ts'

/** Photographs of projects by their hashes, one line a picture; a position without a coordinate system stays without one. */
export const photoRegister = defineAdapter({
  id: 'water.photo-register',
  version: '1',
  department: 'water',
  register: 'project-photos',
  title: { zh: '工程照片登记', en: 'Photographs of projects' },
  makes: ['projectEvidence'],
  constants: { evidenceKind: 'photo' },
  columns: {
    reference: column(identifier, '项目编号', '工程编号'),
    stage: column(photoStage, '阶段', '拍摄阶段'),
    picture: column(text, '照片文件名', '文件名'),
    sha256: column(hex(64), 'SHA256', 'SHA-256', '照片指纹'),
    perceptualHash: optional(column(hex(16), '感知哈希', 'pHash')),
    takenAt: optional(column(date, '拍摄时间', '拍摄日期')),
    receivedAt: optional(column(date, '上传时间', '上传日期')),
    longitude: optional(column(degrees, '经度', '拍摄经度')),
    latitude: optional(column(degrees, '纬度', '拍摄纬度')),
    crs: optional(column(crs, '坐标系')),
    uploader: optional(column(name, '上传人', '拍摄人')),
  },
  key: ['reference', 'picture', 'sha256'],
})
