/** Why the system refused a file: its short code, such as EACCES. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
