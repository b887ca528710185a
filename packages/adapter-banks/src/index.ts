export { banks } from './banks.ts'
export { fixedReturn } from './fixed-return.ts'
export { pipedReturn } from './piped-return.ts'
export { type ReturnFile, returnFile } from './return-file.ts'
