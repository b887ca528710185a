import { adapters } from '../../adapters.ts'
import type { Look } from './look.ts'

const titlesShown = 2

/** A register by the forms that feed it, as the clerk knows them. */
export function registerName(register: string, { language, words }: Look): string {
  const titles = adapters
    .filter((adapter) => adapter.register === register)
    .map(({ title }) => title[language])
  const such = titles.length > titlesShown ? [...titles.slice(0, titlesShown), '…'] : titles
  return words.report.register({ register, such })
}
