import { type Run, type Severity, severities } from '@hedui/core'

/** Whether a severity is at or above another. */
export const reaches = (severity: Severity, level: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(level)

/** The run without findings below a level; the summary counts those that are left. */
export function narrow(run: Run, level: Severity): Run {
  const findings = run.findings.filter(({ severity }) => reaches(severity, level))
  const tally = <K extends string>(keys: readonly K[], of: (finding: Run['findings'][number]) => K) => {
    const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
    for (const finding of findings) counts[of(finding)]++
    return counts
  }
  return {
    ...run,
    findings,
    summary: {
      records: run.summary.records,
      findings: findings.length,
      byRule: tally([...new Set(findings.map(({ rule }) => rule))].sort(), ({ rule }) => rule),
      bySeverity: tally(severities, ({ severity }) => severity),
      amountAtRiskFen: findings.reduce((sum, { amountAtRisk }) => sum + (amountAtRisk?.fen ?? 0), 0),
    },
  }
}
