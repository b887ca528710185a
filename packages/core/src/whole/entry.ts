/** What the main entry has in Node and is too heavy for what browsers load of it. */
export { createExplainer, explain } from '../explanation/explain.ts'
export { decide } from '../programmes/decide.ts'
export { decideAsync } from '../programmes/decide-async.ts'
export { askHosts } from '../run/ask-hosts.ts'
export { checkAsync } from '../run/check-async.ts'
