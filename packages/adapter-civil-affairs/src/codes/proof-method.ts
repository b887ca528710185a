import { code } from '@hedui/ingest'

/** How a recipient was shown to be alive. */
export const proofMethod = code('civil-affairs.proof-method', {
  face: ['人脸识别', '刷脸认证'],
  visit: ['村(居)上门', '上门认证', '入户核实'],
  app: ['手机客户端', '手机认证'],
})
