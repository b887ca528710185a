/**
 * Records of one register as an adapter would hand them over.
 * @param {readonly string[]} makes
 * @param {string} register
 * @param {number} size
 * @param {Readonly<Record<string, import('@hedui/core').CellValues>>} columns
 * @returns {import('@hedui/core').RecordBatch}
 */
export const batch = (makes, register, size, columns) => ({
  source: {
    file: `${register}.csv`,
    sheet: null,
    department: 'bench',
    register,
    adapter: 'bench',
    adapterVersion: '1',
    sha256: null,
  },
  makes,
  rows: Array.from({ length: size }, (_, row) => row + 2),
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, { heading: name, compulsory: false, values }]),
  ),
  coverage: [],
})

/**
 * @param {readonly string[]} registers complete for everybody at any time
 * @returns {import('@hedui/core').Coverage[]}
 */
export const complete = (...registers) =>
  registers.map((register) => ({ register, programme: null, area: '*', from: '1900-01-01', to: null }))
