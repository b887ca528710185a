import type { CommanderError } from 'commander'
import { type Refusal, refusal } from './refusal.ts'

const guess = / ?\(Did you mean (?:one of )?([^?]+)\?\)/

/** What was typed that is no command, option or argument. */
export function usageRefusal({ code, message }: CommanderError): Refusal {
  const plain = message.replace(/^error: /, '').replace(/\s*\n/g, ' ')
  const said = plain.replace(guess, '')
  return refusal('usage', {
    code,
    term: /'([^']+)'/.exec(said)?.[1] ?? '',
    near: guess.exec(plain)?.[1] ?? null,
    message: said.endsWith('.') ? said : `${said}.`,
  })
}
