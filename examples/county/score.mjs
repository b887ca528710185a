#!/usr/bin/env node
// usage: node score.mjs --truth T --findings F [--json]
// Compares findings with a county's ground truth. Node alone, no dependency.
//   F: an array of findings, or {findings, files?, issues?};
//      finding: {rule, evidence: [{file, sheet?, row}], result?}; result 'unknown' does not count.
// found      a planted anomaly: a finding of its rule cites at least one of its key rows
// accused    an innocent: a finding of that rule cites a key row of its own, one that no anomaly or either-entry
//            of the same rule has too
// unplanned  a finding of a rule of the benchmark that no anomaly, innocent or either-entry explains
import fs from 'node:fs'

export function normalFile(s) {
  return String(s ?? '')
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
}
const rowKey = (e) => `${normalFile(e.file)}#${e.row}`
const sameSheet = (a, b) =>
  a === undefined ||
  a === null ||
  a === '' ||
  b === undefined ||
  b === null ||
  b === '' ||
  String(a).trim() === String(b).trim()

class RowIndex {
  // key rows of entries, by file and row
  constructor() {
    this.at = new Map()
  }
  add(entry, kind) {
    for (const k of entry.keyRows ?? []) {
      const key = rowKey(k)
      if (!this.at.has(key)) this.at.set(key, [])
      this.at.get(key).push({ entry, kind, sheet: k.sheet })
    }
  }
  hits(evidence) {
    return (this.at.get(rowKey(evidence)) ?? []).filter((x) => sameSheet(x.sheet, evidence.sheet))
  }
}

export function score(truth, given) {
  const findings = Array.isArray(given) ? given : (given.findings ?? [])
  const rules = new Map()
  const ruleOf = (check, rule) => {
    if (!rules.has(rule))
      rules.set(rule, {
        check,
        rule,
        planted: 0,
        found: 0,
        innocents: 0,
        accused: 0,
        unplanned: 0,
        unplannedExamples: [],
        missed: [],
        accusedExamples: [],
        index: new RowIndex(),
      })
    return rules.get(rule)
  }
  for (const r of truth.rules ?? []) ruleOf(r.check, r.rule)
  for (const kind of ['anomalies', 'innocents', 'either'])
    for (const e of truth[kind] ?? []) {
      const r = ruleOf(e.check, e.rule)
      if (kind === 'anomalies') r.planted++
      if (kind === 'innocents') r.innocents++
      r.index.add(e, kind)
    }

  const found = new Set(),
    accused = new Map(),
    unknownRules = new Map()
  let counted = 0,
    undecided = 0
  for (const f of findings) {
    if (f.result === 'unknown') {
      undecided++
      continue
    }
    counted++
    const r = rules.get(f.rule)
    if (!r) {
      unknownRules.set(f.rule, (unknownRules.get(f.rule) ?? 0) + 1)
      continue
    }
    let explained = false
    for (const ev of f.evidence ?? []) {
      const hits = r.index.hits(ev)
      if (hits.length) explained = true
      const excused = hits.some((h) => h.kind !== 'innocents')
      for (const h of hits) {
        if (h.kind === 'anomalies') found.add(h.entry)
        else if (h.kind === 'innocents' && !excused && !accused.has(h.entry))
          accused.set(h.entry, { finding: f.fingerprint, evidence: ev })
      }
    }
    if (!explained) {
      r.unplanned++
      if (r.unplannedExamples.length < 5)
        r.unplannedExamples.push({
          fingerprint: f.fingerprint,
          subject: f.subject?.label ?? f.subject?.id ?? f.subject,
          evidence: (f.evidence ?? []).slice(0, 4).map(({ file, sheet, row }) => ({ file, sheet, row })),
        })
    }
  }
  for (const e of truth.anomalies ?? []) {
    const r = rules.get(e.rule)
    if (found.has(e)) r.found++
    else r.missed.push({ subject: e.subject, note: e.note, keyRows: e.keyRows.slice(0, 4) })
  }
  for (const e of truth.innocents ?? [])
    if (accused.has(e)) {
      const r = rules.get(e.rule)
      r.accused++
      r.accusedExamples.push({ subject: e.subject, why: e.why ?? e.note, ...accused.get(e) })
    }

  const list = [...rules.values()]
    .map(({ index, ...r }) => r)
    .sort((a, b) => order(a.check).localeCompare(order(b.check)))
  const totals = {
    planted: 0,
    found: 0,
    innocents: 0,
    accused: 0,
    unplanned: 0,
    findings: counted,
    undecided,
  }
  for (const r of list)
    for (const k of ['planted', 'found', 'innocents', 'accused', 'unplanned']) totals[k] += r[k]
  return {
    rules: list,
    totals,
    files: files(truth, given, findings),
    unknownRules: [...unknownRules].sort().map(([rule, n]) => ({ rule, findings: n })),
  }
}
const ORDER = 'FDPVHBIGXEJRM'
const order = (check) => String(ORDER.indexOf(check?.[0]) + 10) + check

function files(truth, given, findings) {
  const read = Array.isArray(given) ? undefined : given.files
  const by = new Map()
  for (const f of read ?? []) {
    const k = normalFile(f.file),
      a = by.get(k) ?? { rows: 0, accepted: 0, rejected: 0 }
    a.rows += f.rows ?? 0
    a.accepted += f.accepted ?? 0
    a.rejected += f.rejected ?? 0
    by.set(k, a)
  }
  const told = new Map() // rows that the reader complained about, or that a finding cites
  const tell = (e) => {
    const k = rowKey(e)
    if (!told.has(k)) told.set(k, [])
    told.get(k).push(e.sheet)
  }
  if (!Array.isArray(given)) for (const e of given.issues ?? []) tell(e)
  for (const f of findings) for (const e of f.evidence ?? []) tell(e)
  return (truth.files ?? []).map((t) => {
    const g = by.get(normalFile(t.file))
    const bad = t.badRows ?? []
    return {
      file: t.file,
      dataRows: t.dataRows,
      rows: g?.rows ?? null,
      accepted: g?.accepted ?? null,
      rejected: g?.rejected ?? null,
      balanced:
        read === undefined ? null : !!g && g.rows === g.accepted + g.rejected && g.rows === t.dataRows,
      badRows: bad.length,
      badRowsReported: bad.filter((b) =>
        (told.get(rowKey({ file: t.file, row: b.row })) ?? []).some((s) => sameSheet(s, b.sheet)),
      ).length,
    }
  })
}

// ------------------------------------------------------------------ text
const label = (s) =>
  s && typeof s === 'object'
    ? [s.name, s.idNumber, s.certNo, s.projectNo, s.file].filter(Boolean).join(' ') || JSON.stringify(s)
    : String(s)
const width = (s) => [...String(s)].reduce((t, c) => t + (c.codePointAt(0) >= 0x2e80 ? 2 : 1), 0)
function table(head, rows, left) {
  const all = [head, ...rows].map((r) => r.map((x) => (x === null || x === undefined ? '-' : String(x))))
  const w = head.map((_, i) => Math.max(...all.map((r) => width(r[i]))))
  return all
    .map((r) =>
      r
        .map((x, i) => (left.includes(i) ? x + ' '.repeat(w[i] - width(x)) : ' '.repeat(w[i] - width(x)) + x))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
export function render(s) {
  const out = []
  const shown = s.rules.filter((r) => r.planted || r.innocents || r.unplanned || r.found)
  out.push(
    table(
      ['check', 'rule', 'planted', 'found', 'innocents', 'accused', 'unplanned'],
      [
        ...shown.map((r) => [r.check, r.rule, r.planted, r.found, r.innocents, r.accused, r.unplanned]),
        [
          '',
          'total',
          s.totals.planted,
          s.totals.found,
          s.totals.innocents,
          s.totals.accused,
          s.totals.unplanned,
        ],
      ],
      [0, 1],
    ),
  )
  const place = (e) => `${e.file}${e.sheet ? ` [${e.sheet}]` : ''} row ${e.row}`
  for (const r of s.rules) {
    for (const m of r.missed.slice(0, 3))
      out.push(
        `missed ${r.check} ${label(m.subject)}: ${m.note ?? ''} ${m.keyRows.slice(0, 2).map(place).join(', ')}`,
      )
    if (r.missed.length > 3) out.push(`missed ${r.check}: ${r.missed.length - 3} more`)
    for (const a of r.accusedExamples.slice(0, 3))
      out.push(`accused ${r.check} ${label(a.subject)}: ${a.why ?? ''} (${place(a.evidence)})`)
    for (const u of r.unplannedExamples.slice(0, 2))
      out.push(`unplanned ${r.check}: ${u.evidence.map(place).join(', ') || 'no evidence'}`)
  }
  for (const u of s.unknownRules) out.push(`unknown rule ${u.rule}: ${u.findings} findings, not scored`)
  const seen = s.files.filter((f) => f.balanced !== null)
  if (seen.length) {
    out.push(
      '',
      table(
        ['file', 'records', 'read', 'accepted', 'rejected', 'balanced', 'bad rows', 'reported'],
        s.files
          .filter((f) => f.balanced === false || f.badRows)
          .map((f) => [
            f.file,
            f.dataRows,
            f.rows,
            f.accepted,
            f.rejected,
            f.balanced ? 'yes' : 'NO',
            f.badRows,
            f.badRowsReported,
          ]),
        [0],
      ),
    )
    out.push(`${seen.filter((f) => f.balanced).length} of ${s.files.length} files balance`)
  }
  out.push(
    '',
    `found ${s.totals.found} of ${s.totals.planted}, accused ${s.totals.accused} of ${s.totals.innocents} innocents, ${s.totals.unplanned} unplanned`,
  )
  return out.join('\n')
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fs.realpathSync(new URL(import.meta.url))) {
  const argv = process.argv.slice(2),
    opt = (n) => {
      const i = argv.indexOf(n)
      return i < 0 ? undefined : argv[i + 1]
    }
  const t = opt('--truth'),
    f = opt('--findings')
  if (!t || !f) {
    console.error('usage: node score.mjs --truth T --findings F [--json]')
    process.exit(2)
  }
  let s
  try {
    const json = (p) => JSON.parse(fs.readFileSync(p, 'utf8').replace(/^\ufeff/, ''))
    s = score(json(t), json(f))
  } catch (e) {
    console.error(`score: ${e.message}`)
    process.exit(2)
  }
  console.log(argv.includes('--json') ? JSON.stringify(s, null, 1) : render(s))
}
