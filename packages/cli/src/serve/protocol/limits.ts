/** What one process of `hedui serve` holds at most; hosts learn it from `hello`. */
export const limits = {
  /** Bytes of one line without its end; a longer one is refused and not kept. */
  lineBytes: 16 * 1024 * 1024,
  /** Requests received and not yet answered; beyond it nothing more is read until some are. */
  waitingRequests: 10_000,
  /** Bytes of these requests. */
  waitingBytes: 64 * 1024 * 1024,
  /** Records of all uploads that no load has taken yet. */
  uploadedRecords: 5_000_000,
  /** Latest checks whose findings can be explained. */
  explainableChecks: 1_000,
  /** Records laid over the registers by these checks; beyond it the oldest are forgotten first. */
  explainableRecords: 200_000,
  /** Issues that the answer to a load lists unless it is asked for more or fewer; all are counted. */
  listedIssues: 1_000,
} as const

export type Limits = Readonly<Record<keyof typeof limits, number>>
