import { type Cell, ok } from '@hedui/ingest'

const institution = /(?:院|中心|医院|学校|公司|机构|养老之家)$/u
const collective = /(?:委员会|村委会|居委会|合作社|联合社|村民小组|社区|政府|财政所|民政所|办事处)$/u
const person = /^\p{Script=Han}{2,4}$|^\p{Script=Han}+·\p{Script=Han}+(?:·\p{Script=Han}+)*$/u

/** Whether an account belongs to a `person`, an `institution` or a `collective`, as its name shows; else unknown. */
export const holderKind: Cell<string> = {
  name: 'kind of account holder',
  examples: ['李芳', '阿依古丽·买买提', '某乡敬老院', '某村村民委员会'],
  decode: (holder) => {
    const name = holder.replace(/\s/gu, '').replace(/[•・‧．.⋅∙]/gu, '·')
    if (institution.test(name)) return ok('institution')
    if (collective.test(name)) return ok('collective')
    return ok(person.test(name) ? 'person' : null)
  },
  encode: (kind) => samples[kind] ?? '',
}

const samples: Readonly<Record<string, string>> = {
  person: '某某',
  institution: '敬老院',
  collective: '村民委员会',
}
