import { en } from './en/en.ts'
import type { Words } from './words.ts'
import { zh } from './zh/zh.ts'

export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => languages.some((language) => language === text)

/** Chinese where the environment speaks Chinese, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en'
}

/**
 * The language to speak before the arguments are understood, so that help and refusals are in it too:
 * the last `--lang` that names one, else that of the environment.
 */
export function languageOfArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const named = argv.flatMap((argument, i) =>
    argument === '--lang'
      ? [argv[i + 1] ?? '']
      : argument.startsWith('--lang=')
        ? [argument.slice('--lang='.length)]
        : [],
  )
  return named.findLast(isLanguage) ?? languageOf(env)
}

/** What the command line says in a language. */
export const wordsIn = (language: Language): Words => ({ zh, en })[language]
