import { deflateRawSync } from 'node:zlib'

export interface GivenEntry {
  readonly name: string
  readonly content: string | Uint8Array
  /** Not compressed. */
  readonly stored?: boolean
  /** Inflated size that the headers state, where that is a lie. */
  readonly says?: number
}

/** Bytes of a zip; `says` is how many entries it claims to have. */
export function zip(entries: readonly GivenEntry[], says = entries.length): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, stored = false, says: size } of entries) {
    const plain = Buffer.from(content)
    const data = stored ? plain : deflateRawSync(plain)
    const title = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(stored ? 0 : 8, 4)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(size ?? plain.length, 18)
    head.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, title, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, place, title]))
    locals.push(local)
    at += local.length
  }
  const names = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(says, 4)
  end.writeUInt16LE(says, 6)
  end.writeUInt32LE(names.length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...locals, names, Buffer.from('PK\x05\x06'), end]))
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org'

export interface GivenWorkbook {
  /** What stands between `<sheetData>` and its end, of each sheet. */
  readonly sheets: readonly string[]
  readonly sharedStrings?: string
  /** Stands before the sheet's root element. */
  readonly prologue?: string
  readonly more?: readonly GivenEntry[]
}

/** Bytes of an xlsx workbook of which every part is written by hand. */
export function handmadeWorkbook({
  sheets,
  sharedStrings,
  prologue = '',
  more = [],
}: GivenWorkbook): Uint8Array {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
  const relations = (all: string) =>
    `${xml}<Relationships xmlns="${office}/package/2006/relationships">${all}</Relationships>`
  const strings = sharedStrings === undefined ? [] : [sharedStrings]
  return zip([
    {
      name: '[Content_Types].xml',
      content: `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${sheets.map((_, i) => type(`worksheets/sheet${i + 1}`, 'worksheet')).join('')}${strings.map(() => type('sharedStrings', 'sharedStrings')).join('')}</Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `${xml}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${sheets.map((_, i) => `<sheet name="表${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
          strings.map(() => relation('rIdS', 'sharedStrings', 'sharedStrings.xml')).join(''),
      ),
    },
    ...sheets.map((rows, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `${xml}${prologue}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    })),
    ...strings.map((items) => ({
      name: 'xl/sharedStrings.xml',
      content: `${xml}<sst xmlns="${office}/spreadsheetml/2006/main">${items}</sst>`,
    })),
    ...more,
  ])
}

/** A row of text cells as it stands in a sheet. */
export const xmlRow = (row: number, cells: readonly string[]): string =>
  `<row r="${row}">${cells.map((text, i) => `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
