import type { LeafCoverage, RuleCoverage } from './coverage.ts'
import { sharesOf } from './gaps.ts'
import { leafText } from './text.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

const style = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem;max-width:70rem}table{border-collapse:collapse;width:100%}
td,th{padding:.2rem .6rem;text-align:right;border-bottom:1px solid #ddd}td:last-child,th:last-child{text-align:left;font-family:ui-monospace,monospace}
.never{background:#fde0dd}.all{background:#e5f5e0}h2{margin-top:2rem;font-size:1.1rem}`

/** Coverage as one page without scripts: red is what was never seen, green what was seen in every way. */
export const coverageHtml = (rules: readonly RuleCoverage[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Coverage of rules</title><style>${style}</style>
<h1>Coverage of rules</h1><p>${Object.entries(sharesOf(rules))
    .map(([kind, share]) => `${kind} ${Math.floor(share * 100)} %`)
    .join(' · ')}</p>
${rules.map(ruleHtml).join('\n')}</html>
`

const ruleHtml = ({ rule, rows, leaves }: RuleCoverage): string =>
  `<h2>${escaped(rule)} (${rows} rows)</h2><table><tr><th>true<th>false<th>unknown<th>decided alone<th>comparison</tr>
${leaves.map(leafHtml).join('\n')}</table>`

const leafHtml = (leaf: LeafCoverage): string => {
  const seen = [leaf.true, leaf.false, leaf.unknown, leaf.decided]
  const cells = seen.map((n) => `<td${n === 0 ? ' class="never"' : ''}>${n}</td>`).join('')
  return `<tr${seen.every((n) => n > 0) ? ' class="all"' : ''}>${cells}<td>${escaped(leafText(leaf.leaf))}</td></tr>`
}
