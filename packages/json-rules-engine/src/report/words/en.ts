import { enComparisons } from './en-comparisons.ts'
import { enDocuments } from './en-documents.ts'
import { enExport } from './en-export.ts'
import type { Words } from './words.ts'

export const en: Words = { ...enDocuments, ...enComparisons, ...enExport }
