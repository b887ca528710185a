export type { HostError, HostErrorCode } from './hosts/host-error.ts'
export type {
  AskOne,
  AsyncHostFact,
  BatchHostFact,
  HostAnswers,
  HostAsking,
  SingleHostFact,
} from './hosts/host-fact.ts'
export type { Timers } from './hosts/timers.ts'
export { type AsyncDecideOptions, type AsyncDecision, decideAsync } from './programmes/decide-async.ts'
export { type AskedHosts, askHosts } from './run/ask-hosts.ts'
export type { AsyncCheckInput } from './run/async-input.ts'
export { checkAsync } from './run/sound.ts'
