import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The installed Chromium's path (`HEDUI_CHROMIUM` overrides the search of `PATH`); undefined where there is none. */
export const chromiumPath: string | undefined = [
  process.env.HEDUI_CHROMIUM ?? '',
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
].find((path) => path !== '' && existsSync(path))

/** Start the installed Chromium, quiet towards the network; an error says what to install. */
export async function launch(): Promise<Browser> {
  if (chromiumPath === undefined)
    throw new Error(
      `no Chromium. Looked for ${names.join(', ')} in PATH. Install one, or set HEDUI_CHROMIUM to its path.`,
    )
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
