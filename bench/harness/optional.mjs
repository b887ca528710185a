/**
 * A peer's package, or the reason why it cannot be had on this machine.
 * @param {string} name
 * @returns {Promise<{ module: unknown } | { reason: string }>}
 */
export async function optional(name) {
  try {
    return { module: await import(name) }
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n')
    return { reason: `${name} does not load: ${line?.replace(/ imported from .*/, '')}` }
  }
}
