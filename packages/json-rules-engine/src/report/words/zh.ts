import type { Words } from './words.ts'
import { zhComparisons } from './zh-comparisons.ts'
import { zhDocuments } from './zh-documents.ts'
import { zhExport } from './zh-export.ts'

export const zh: Words = { ...zhDocuments, ...zhComparisons, ...zhExport }
