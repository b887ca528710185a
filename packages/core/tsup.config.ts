import { library } from '../../scripts/library.ts'

export default library(import.meta.dirname, ['zod'], {}, ['index', 'check', 'explain', 'text', 'follow-up'])
