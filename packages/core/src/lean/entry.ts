import { HeduiError } from '../model/error.ts'
import type * as whole from '../whole/entry.ts'

const elsewhere = (name: keyof typeof whole, entry: 'decide' | 'explain' | 'hosts') => (): never => {
  throw new HeduiError(
    'entry.elsewhere',
    { name, entry },
    `${name} is not in the main entry that browsers load, which is kept small. Import it from '@hedui/core/${entry}'.`,
  )
}

/** These stand in for what browsers import from other entries. Error `entry.elsewhere`. */
export const createExplainer: typeof whole.createExplainer = elsewhere('createExplainer', 'explain')
export const explain: typeof whole.explain = elsewhere('explain', 'explain')
export const decide: typeof whole.decide = elsewhere('decide', 'decide')
export const decideAsync: typeof whole.decideAsync = elsewhere('decideAsync', 'hosts')
export const askHosts: typeof whole.askHosts = elsewhere('askHosts', 'hosts')
export const checkAsync: typeof whole.checkAsync = elsewhere('checkAsync', 'hosts')
