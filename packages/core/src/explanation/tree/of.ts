/** How the values of an expression are shown: which field they are of, which decides masks and names of codes. */
export interface Of {
  readonly entity: string
  readonly field: string | null
}
