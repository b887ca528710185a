import { code } from '@hedui/ingest'

/** What kind of establishment pays; contract staff stand outside it. */
export const establishment = code('organisation.establishment', {
  'civil-servant': ['行政编制', '参公编制', '公务员'],
  'public-institution': ['事业编制'],
  contract: ['编外合同制', '编外', '合同制', '劳务派遣'],
})
