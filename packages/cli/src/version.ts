import manifest from '../package.json' with { type: 'json' }

/** Of the command line and, as they are released together, of every pack it ships. */
export const { version } = manifest
