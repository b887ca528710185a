import { library } from '../../scripts/library.ts'

export default library(
  import.meta.dirname,
  ['zod'],
  { main: './src/main.ts', check: './src/commands/check.ts' },
  ['main', 'check'],
)
