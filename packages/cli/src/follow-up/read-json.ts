import { parseJson } from '../config/parse.ts'
import { readBytes } from '../reading/read-bytes.ts'

/** What a JSON file holds; `flag` is how the file was asked for. */
export async function readJson(path: string, flag: string, cwd: string): Promise<unknown> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBytes(path, flag, cwd))
  return parseJson(text, path)
}
