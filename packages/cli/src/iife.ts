/** `@hedui/core`, the shipped checks and the shipped programmes, for the one file that hosts without modules load. */
export { checks, detectors } from '@hedui/checks'
export * from '@hedui/core/iife'
export { catalogue, parameters, programmes } from '@hedui/programmes-cn'
