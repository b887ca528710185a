import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { root } from './root.mjs'

/**
 * Prints how long the compiler takes over a check of many facts, beside the library alone: so that the types of
 * the builder stay quick to write with. `node scripts/type-time.mjs [FACTS]`; 200 if left out.
 */
const facts = Number(process.argv[2] ?? 200)

const kinds = [
  (/** @type {number} */ i) =>
    `p.to('beneficiary').many('payments').where((x) => all(equal(x.programme, p.programme), lessThan(x.month, p.month), greaterThan(x.amount, ${i}))).sum((x) => x.amount)`,
  () => `monthsBetween(month(p.to('beneficiary').death), p.month)`,
  (/** @type {number} */ i) => `choose(equal(p.layer, 'settled'), add(p.amount, ${i}), p.amount)`,
  () =>
    `p.to('householdMonth').many('memberships').where((m) => holds(m.counted)).countDistinct((m) => m.person)`,
  () => `p.to('beneficiary').many('registrations').where((r) => equal(r.name, p.name)).exists()`,
]

const lines = Array.from({ length: facts }, (_, i) => `    f${i}: ${kinds[i % kinds.length]?.(i)},`)
const text = `
import { add, all, any, choose, defineCheck, equal, greaterThan, holds, lessThan, month, monthsBetween } from '@hedui/core'
const phrase = { zh: '一', en: 'one' }
export const large = defineCheck({
  id: 'large', number: 'T01', version: '1', title: phrase, description: phrase, needs: [], severity: 'info',
  subject: 'payment', about: 'person', per: ['person'], tier: 'D', basis: [], innocent: [], next: [],
  facts: (p) => ({
    person: p.beneficiary,
${lines.join('\n')}
  }),
  conditions: (f) => any(${Array.from({ length: Math.floor(facts / 5) }, (_, i) => `greaterThan(f.f${i * 5}, 0)`).join(', ')}),
  shows: { f0: 'max' }, message: phrase, evidence: (p) => [p.cite('amount')],
})
`

const config = join(root, 'tsconfig.base.json')
const { options } = ts.convertCompilerOptionsFromJson(
  JSON.parse(readFileSync(config, 'utf8')).compilerOptions,
  dirname(config),
)
const file = join(root, 'packages/checks/src/type-time.ts')

/**
 * Milliseconds over a text as a file of the checks, and what is wrong with it.
 * @param {string} source
 */
function compile(source) {
  const host = ts.createCompilerHost(options)
  const start = performance.now()
  const program = ts.createProgram([file], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    readFile: (name) => (name === file ? source : host.readFile(name)),
    getSourceFile: (name, version) =>
      name === file ? ts.createSourceFile(name, source, version) : host.getSourceFile(name, version),
  })
  const problems = program.getSemanticDiagnostics(program.getSourceFile(file))
  return {
    ms: Math.round(performance.now() - start),
    problems: problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}

compile('')
const alone = compile(`export { defineCheck } from '@hedui/core'`)
const { ms, problems } = compile(text)
for (const problem of problems) console.error(problem)
console.log(`the library alone: ${alone.ms} ms; with a check of ${facts} facts: ${ms} ms`)
process.exitCode = problems.length === 0 ? 0 : 1
