import { type Decoding, detectEncoding, isGb18030 } from '../text/encoding.ts'
import { utf8Loss } from '../text/utf8-loss.ts'

/** So few characters may be of either encoding by chance. */
const few = 8
/** What headers call GBK. */
const gbkPages: ReadonlySet<number | undefined> = new Set([0x4d, 0x7a])

/**
 * How the texts of a table are encoded. A few characters that both encodings allow are UTF-8 unless the code page of
 * the header says GBK; that it is not certain is said by `beyond`, how many they are; 0 where it is certain.
 */
export function dbfEncoding(
  texts: Uint8Array,
  codePage: number | undefined,
): Decoding & { readonly beyond: number } {
  const told = detectEncoding(texts)
  const { beyond } = utf8Loss(texts)
  if (told.encoding !== 'utf-8' || beyond > few || !isGb18030(texts)) return { ...told, beyond: 0 }
  return { encoding: beyond > 0 && gbkPages.has(codePage) ? 'gb18030' : 'utf-8', invalid: 0, beyond }
}
