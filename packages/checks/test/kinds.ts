import type { CheckCase } from '@hedui/testing'

type Given = CheckCase['given']
type More = Partial<CheckCase>

/** A case of which nothing is found. */
export const silent = (name: string, given: Given, more: More = {}): CheckCase => ({
  name,
  given,
  silent: true,
  ...more,
})
/** A case of which there is no verdict. */
export const open = (name: string, given: Given, more: More = {}): CheckCase => ({
  name,
  given,
  undetermined: true,
  ...more,
})
/** A case in which something is found. */
export const hit = (name: string, given: Given, more: More = {}): CheckCase => ({
  name,
  given,
  finds: [{}],
  ...more,
})
