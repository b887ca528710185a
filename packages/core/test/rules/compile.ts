import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const here = dirname(fileURLToPath(import.meta.url))
const config = join(here, '../../../../tsconfig.base.json')
const { options } = ts.convertCompilerOptionsFromJson(
  JSON.parse(readFileSync(config, 'utf8')).compilerOptions,
  dirname(config),
)

/** What the compiler says of a TypeScript text, as `line: message`, as if the text were a file of this folder. */
export function compilerSays(text: string): readonly string[] {
  const file = join(here, 'virtual.ts')
  const host = ts.createCompilerHost(options)
  const program = ts.createProgram([file], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? text : host.readFile(name)),
    getSourceFile: (name, ...rest) =>
      name === file
        ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
        : host.getSourceFile(name, ...rest),
  })
  const source = program.getSourceFile(file)
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ start = 0, messageText }) =>
      `${text.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  )
}
