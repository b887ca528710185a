import type { FollowUpRefusalWords, FollowUpWords } from '../follow-up-words.ts'

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

export const followUpRefusals: FollowUpRefusalWords = {
  'no-document': ({ flag, path }) => `there is no file "${path}" for ${flag}. Give one that exists.`,
  document: ({ path, message }) => `"${path}" is ${message}`,
  'run-file': ({ path, at }) =>
    `"${path}" is not a run: ${at === '' ? 'it' : at} is not as \`hedui check --format json\` writes it. Make it with that command.`,
  'run-unmasked': ({ path, purpose, command }) =>
    `"${path}" holds readable personal data (for: ${purpose}). Say why it must be shown again: hedui ${command} … --unmask --purpose "re-examination of case 12"; or make the run again without --unmask.`,
  'run-masking': ({ readable, masked }) =>
    `personal data is readable in "${readable}" and masked in "${masked}", so their facts cannot be compared. Give two runs made the same way.`,
  'this-run-masking': ({ path, readable }) =>
    `personal data is ${readable ? 'readable' : 'masked'} in "${path}" and ${readable ? 'masked' : 'readable'} in this run, so their facts cannot be compared. Give --previous a run made the same way.`,
  'fail-on': ({ found, known }) => `--fail-on must be one of ${known.join(', ')}; found "${found}".`,
}

export const followUp: FollowUpWords = {
  help: {
    previous: 'the JSON of the run before: tells new, changed and unchanged leads apart',
    baseline: 'leads accepted at go-live, which are set aside until their evidence changes',
    waivers: "people's reasoned decisions not to report leads, which are set aside until they expire",
    dispositions: 'what people found out about leads',
    diff: 'compare two runs: new, changed, unchanged and gone leads',
    runA: 'the earlier run, written by `hedui check --format json`',
    runB: 'the later run',
    failOn: 'exit with 1 where there are new leads (new), new or changed ones (changed), or never (none)',
    accept: 'accept the leads of a run as the baseline',
    run: 'the run, written by `hedui check --format json`',
    acceptedBy: 'who accepts them',
    at: 'when, YYYY-MM-DD',
    reason: 'why they may be left for later',
    precision: 'dispositions (JSON), from which the share of confirmed leads is told',
  },
  state: { new: 'new', changed: 'changed', unchanged: 'unchanged', baseline: 'baseline', gone: 'gone' },
  outcome: {
    open: 'open',
    assigned: 'assigned',
    confirmed: 'confirmed',
    'false-positive': 'false positive',
    explained: 'explained',
    exempt: 'exempt',
    recovered: 'recovered',
    referred: 'referred',
  },
  change: {
    fact: ({ fact, before, after }) => `${fact} ${before} → ${after}`,
    amount: ({ before, after }) => `at risk ${before} → ${after}`,
    severity: ({ before, after }) => `severity ${before} → ${after}`,
    tier: ({ before, after }) => `${before} → ${after}`,
    result: ({ certain }) => (certain ? 'now certain' : 'no longer certain'),
    periods: ({ added, removed }) =>
      [added && `months added: ${added}`, removed && `months gone: ${removed}`].filter(Boolean).join(', '),
    evidence: 'rests on other evidence',
    absent: 'none',
    unknown: 'unknown',
  },
  changes: 'Changed',
  reopened: {
    expired: 'it has expired',
    evidence: 'the evidence is another',
    severity: 'the lead is graver than what was accepted',
  },
  waiverReopened: ({ because, approvedBy, expires }) =>
    `waiver of ${approvedBy} (until ${expires}) does not hold: ${because}`,
  baselineReopened: ({ because, at }) => `no longer in the baseline of ${at}: ${because}`,
  disposition: ({ outcome, actor, at, expired }) =>
    `${outcome} by ${actor}, ${at}${expired ? ', expired since' : ''}`,
  recurs: 'recurs after it was confirmed',
  precision: ({ confirmed, decided }) => `${confirmed} of ${decided} decided leads confirmed`,
  noPrecision: 'none decided yet',
  precisionHead: 'confirmed',
  unattributed: ({ count }) =>
    `${plural(count, 'disposition')} without a known rule left out: give them a "rule"`,
  title: 'Follow-up',
  compared: ({ path, asOf, counts, unchecked }) =>
    `Beside ${path} (as of ${asOf}): ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.gone} gone${unchecked > 0 ? `; ${unchecked} of rules without a verdict this time` : ''}`,
  inBaseline: ({ count, reopened, gone, acceptedBy, at, reason }) =>
    `Baseline: ${plural(count, 'lead')} set aside, ${reopened} reopened, ${gone} no longer found (accepted by ${acceptedBy}, ${at}: ${reason})`,
  waived: ({ count, reopened }) => `Waivers: ${plural(count, 'lead')} set aside, ${reopened} reopened`,
  waiver: ({ reason, approvedBy, expires }) => `${reason} (${approvedBy}, until ${expires})`,
  unused: ({ count }) => `Waivers that no lead of this run needs: ${count}`,
  pending: ({ count, all }) => `To be dealt with: ${count} of ${plural(all, 'lead')}`,
  runs: ({ before, beforeAsOf, after, afterAsOf }) =>
    `${before} (as of ${beforeAsOf}) → ${after} (as of ${afterAsOf})`,
  onlyIn: ({ path, rules }) => `Rules with a verdict in ${path} only: ${rules.join(', ')}`,
  unchecked: 'its rule has no verdict in the other run',
  counts: (n) => `${n.new} new, ${n.changed} changed, ${n.unchanged} unchanged, ${n.gone} gone`,
}
