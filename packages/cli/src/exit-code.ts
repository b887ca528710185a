/** What the shell learns: `clean`, leads at or above the level asked for, or that nothing could be run. */
export const exitCode = { clean: 0, findings: 1, failed: 2 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
