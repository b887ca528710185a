import type { LeafCoverage, RuleCoverage } from './coverage.ts'
import { sharesOf } from './gaps.ts'
import { style } from './html-style.ts'
import { leafText } from './text.ts'
import { type Branch, treeOf } from './tree.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

const kinds = ['true', 'false', 'unknown', 'decided'] as const
const titles = { true: 'true', false: 'false', unknown: 'unknown', decided: 'decided alone' } as const
const percent = (share: number): string => `${Math.floor(share * 100)} %`

/**
 * Coverage as one page without scripts: each rule as the tree of its comparisons. Green was seen in every way and
 * decided alone, amber in some, red in none that decides.
 */
export const coverageHtml = (rules: readonly RuleCoverage[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Coverage of rules</title><style>${style}</style><main>
<h1>Coverage of rules</h1>${sharesHtml(rules)}
<p class="key"><span class="green">seen true, false and unknown, and decided alone</span>
<span class="amber">something was never seen</span> <span class="red">never decided alone</span></p>
${indexHtml(rules)}
${rules.map(ruleHtml).join('\n')}</main></html>
`

const sharesHtml = (rules: readonly RuleCoverage[]): string => {
  const shares = sharesOf(rules)
  return `<dl>${kinds
    .map(
      (kind) =>
        `<div><dt>${titles[kind]}</dt><dd>${percent(shares[kind])}</dd><meter value="${shares[kind]}"></meter></div>`,
    )
    .join('')}</dl>`
}

const indexHtml = (rules: readonly RuleCoverage[]): string =>
  rules.length < 2
    ? ''
    : `<nav><ol>${rules
        .map(
          ({ rule, leaves }, i) =>
            `<li class="${worst(leaves)}"><a href="#r${i}">${escaped(rule)}</a> ${summary(leaves)}</li>`,
        )
        .join('')}</ol></nav>`

const summary = (leaves: readonly LeafCoverage[]): string =>
  `${leaves.filter((leaf) => colourOf(leaf) === 'green').length} of ${leaves.length}`

const ruleHtml = ({ rule, rows, leaves }: RuleCoverage, i: number): string =>
  `<section id="r${i}"><h2>${escaped(rule)} <small>(${rows} rows)</small></h2>
<table><thead><tr><th>comparison</th>${kinds.map((kind) => `<th>${titles[kind]}</th>`).join('')}</tr></thead>
<tbody>${treeOf(leaves)
    .map((branch) => branchHtml(branch, 0))
    .join('')}</tbody></table></section>`

function branchHtml({ step, leaf, parts }: Branch, depth: number): string {
  const indent = `style="padding-left:${depth * 1.6 + 0.8}rem"`
  if (leaf)
    return `<tr class="${colourOf(leaf)}"><td ${indent}><code>${escaped(leafText(leaf.leaf))}</code></td>${kinds
      .map(
        (kind) =>
          `<td${leaf[kind] === 0 ? ' class="never"' : ''}>${leaf[kind] === 0 ? 'never' : leaf[kind]}</td>`,
      )
      .join('')}</tr>`
  const within = parts.map((part) => branchHtml(part, /^\d+$/.test(step) ? depth : depth + 1)).join('')
  return /^\d*$/.test(step)
    ? within
    : `<tr class="word"><th ${indent} colspan="5">${escaped(step)}</th></tr>${within}`
}

type Colour = 'green' | 'amber' | 'red'

const colourOf = (leaf: LeafCoverage): Colour =>
  kinds.every((kind) => leaf[kind] > 0) ? 'green' : leaf.decided > 0 ? 'amber' : 'red'

const worst = (leaves: readonly LeafCoverage[]): Colour =>
  (['red', 'amber'] as const).find((colour) => leaves.some((leaf) => colourOf(leaf) === colour)) ?? 'green'
