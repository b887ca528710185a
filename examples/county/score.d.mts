/** One rule of the truth, and how the findings do by it. */
export interface RatedRule {
  readonly check: string
  readonly rule: string
  readonly planted: number
  readonly found: number
  readonly innocents: number
  readonly accused: number
  readonly unplanned: number
  /** The first few findings that nothing in the truth explains. */
  readonly unplannedExamples: readonly { readonly fingerprint: string }[]
}

export interface RatedFile {
  readonly file: string
  readonly dataRows: number
  /** Null where the file was not read. */
  readonly rows: number | null
  readonly balanced: boolean | null
  readonly badRows: number
  readonly badRowsReported: number
}

/** Compares findings (and files read) with a county's ground truth. */
export function score(
  truth: unknown,
  given: unknown,
): { readonly rules: readonly RatedRule[]; readonly files: readonly RatedFile[] }
