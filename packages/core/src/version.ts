import { version as current } from '../package.json'

/** The version of this library. */
export const version: string = current
