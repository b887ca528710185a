#!/usr/bin/env node
// usage: node config-from-policy.mjs policy.json > hedui.config.json
// Prints the configuration of hedui for a county whose rule book has the shape of the policy.json beside this
// file. What is left out, and why, goes to stderr. Node alone, no dependency.
import { readFileSync } from 'node:fs'
import { figuresOf } from './figures-from-policy.mjs'
import { monthsBefore, timeOf } from './time-from-policy.mjs'

/** Options of the shipped checks that a rule book may set: policy.rules[rule][option]. */
const ruleOptions = {
  'declared-paid-published-differ': ['settlementLag'],
  'bed-days-overclaimed': ['allowedAbsence', 'tolerance'],
  'paid-after-death': ['stopLag'],
  'stopped-late-after-death': ['stopLag'],
  'death-records-conflict': ['maxGap'],
  'eligible-not-enrolled': ['recordedRefusal'],
  'vehicle-owner': ['maxValue'],
  'large-machinery-or-forestry-subsidy': ['threshold', 'window'],
  'housing-over-limit': ['maxHomes', 'maxAreaPerPerson', 'commercialCounts'],
  'recent-home-purchase': ['window'],
  'active-business-role': ['minShare'],
  'income-over-standard': ['window'],
  'tax-or-invoice-abnormal': ['threshold', 'window'],
  'village-cadre-multiple-benefits': ['minOthers'],
  'grafted-member': ['window'],
  'enrolled-in-two-areas': ['transfer'],
  'account-shared-by-many': ['maxPersons'],
}

/** Registers that hedui reads, by the key of policy.coverage. */
const registers = {
  population: 'population',
  death: 'death',
  cremation: 'cremation',
  payment: 'payment',
  publication: 'publication',
  project: 'projects',
  disab_cert: 'disability-certificate',
  stay: 'care-stay',
  filing: 'kin-filing',
}

/** Registers that state how things stand on the day of the cross-check, where the rule book names no other time. */
const standing = ['disab_cert', 'filing', 'stay']

/** The catalogue that hedui ships; a test of the library keeps the copy current. */
const shipped = JSON.parse(readFileSync(new URL('shipped-catalogue.json', import.meta.url), 'utf8'))

/** Shipped programmes by the key of policy.programmes, in case a county has other names for them. */
const shippedIds = {
  dibao: ['dibao.urban', 'dibao.rural'],
  tekun: ['tekun'],
  gaoling: ['old-age'],
  living: ['disability.living'],
  nursing: ['disability.nursing'],
  orphan: ['orphan'],
  relief: ['temporary-relief'],
}

/** Programmes that the shipped catalogue leaves to the county, by the key of policy.programmes. */
const local = {
  disaster: {
    id: 'disaster-relief',
    en: 'Disaster relief',
    unit: 'household',
    discretionary: true,
    repeatable: true,
  },
  funeral: { id: 'funeral-grant', en: 'Funeral grant', posthumous: true },
  land: { id: 'land-subsidy', en: 'Subsidy for arable land', unit: 'household' },
}

const units = ['person', 'household', 'institution', 'project']
const plain = (name) => name.normalize('NFKC').replace(/\s/g, '')
const namesOf = ({ rosterNames = [], paymentNames = [] }) => [
  ...new Set([...paymentNames, ...rosterNames].map(plain)),
]

const has = ({ title, aliases }, name) => [title.zh, ...aliases].map(plain).includes(name)

/** The shipped programmes that one of the rule book is, by its key or by its names. */
function shippedOf(key, programme) {
  const names = namesOf(programme)
  return shipped.filter(
    (entry) => shippedIds[key]?.includes(entry.id) || names.some((name) => has(entry, name)),
  )
}

/** Entries for one programme of the rule book; a shipped one only where the county has another name for it. */
function entriesOf(key, programme, source, remark) {
  const names = namesOf(programme)
  if (names.length === 0) return []
  const known = shippedOf(key, programme)
  if (known.length === 0) return [localEntry(key, programme, names, source)]
  const own = names.filter((name) => !known.some((entry) => has(entry, name)))
  for (const name of own)
    if (!known.some((entry) => takes(entry, name, known))) {
      const ids = known.map(({ id }) => id).join(', ')
      remark(`programmes.${key}`, `nobody can tell which of ${ids} is called ${name}`)
    }
  return known.flatMap((entry) => {
    const more = own.filter((name) => takes(entry, name, known))
    return more.length === 0 ? [] : [{ ...entry, aliases: [...entry.aliases, ...more] }]
  })
}

/** Whether a new name is one of the entry: of urban and rural it must say which it means. */
function takes({ id }, name, known) {
  if (known.length === 1) return true
  const [urban, rural] = [/城/.test(name), /农|乡/.test(name)]
  return urban !== rural && ((urban && id.endsWith('.urban')) || (rural && id.endsWith('.rural')))
}

function localEntry(key, programme, names, source) {
  const {
    id = key.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase(),
    en = key,
    ...rest
  } = local[key] ?? guessed(programme, names)
  const [zh, ...aliases] = names
  const { unit } = programme
  return {
    id,
    title: { zh, en },
    aliases,
    class: id,
    unit: 'person',
    discretionary: false,
    posthumous: false,
    repeatable: false,
    excludes: [],
    rules: 'not found',
    ...rest,
    ...(units.includes(unit) && { unit }),
    ...(typeof programme.discretionary === 'boolean' && { discretionary: programme.discretionary }),
    source,
  }
}

/** What the words of the rule book say of a programme that this file does not know. */
function guessed({ amount }, names) {
  const words = [typeof amount === 'string' ? amount : '', ...names].join(' ')
  return {
    posthumous: /after the death|死亡|殡葬|丧葬/.test(words),
    repeatable: /by case|按次|一事一议/.test(words),
  }
}

/** Coverage of a register: only where the rule book claims that it is complete, and for which time. */
function coverageOf(key, text, policy, programmes, remark) {
  const register = registers[key]
  if (register === undefined) return []
  if (key === 'publication') return publicationsOf(text, policy, remark)
  // 部分…, 缺…: some are not in it. Without a claim such as 全县 absence from the register proves nothing.
  if (!/全[县市区州盟旗]|全部/.test(text) || /部分|缺|不全|不完整|抽样/.test(text)) {
    remark(`coverage.${key}`, `does not claim to be complete: ${text}`)
    return []
  }
  const time = timeOf(standing.includes(key) ? `${text} 截至 ${policy.asOf}` : text, policy)
  if (time === null) {
    remark(`coverage.${key}`, `does not say for which time it is complete: ${text}`)
    return []
  }
  // 未列项目不在内: complete for the programmes listed only.
  const listed = key === 'payment' ? programmes : [null]
  return listed.map((programme) => ({ register, programme, area: '*', ...time }))
}

/** 仅 2025-10 低保: lists were published for that month and those programmes, and are all there. */
function publicationsOf(text, policy, remark) {
  const [, month, name] = /^仅\s*(\d{4}-\d{2})\s*(\S+)$/.exec(text) ?? []
  const programmes = Object.entries(policy.programmes ?? {})
    .filter(([, { rosterNames = [] }]) => name && rosterNames.some((roster) => roster.endsWith(name)))
    .flatMap(([key, programme]) => shippedOf(key, programme))
    .filter((entry) => !/城|农/.test(name) || has(entry, plain(name)))
    .map(({ id }) => id)
  if (programmes.length === 0) {
    remark('coverage.publication', `does not say of which month and programme: ${text}`)
    return []
  }
  const time = { from: `${month}-01`, to: monthsBefore(`${month}-01`, -1) }
  return programmes.map((programme) => ({ register: 'publication', programme, area: '*', ...time }))
}

/** A rule book may put the unit behind the name of an option: maxValueFen; beside it, prose may have the bare name. */
const suffixes = ['Fen', 'Days', 'Months', 'Bp', '']

function optionsOf(rules) {
  const chosen = Object.entries(ruleOptions).flatMap(([rule, options]) => {
    const given = options.flatMap((option) => {
      const key = suffixes
        .map((unit) => `${option}${unit}`)
        .find((name) => !['undefined', 'string'].includes(typeof rules[rule]?.[name]))
      return key === undefined ? [] : [[option, rules[rule][key]]]
    })
    return given.length === 0 ? [] : [[rule, Object.fromEntries(given)]]
  })
  return Object.fromEntries(chosen)
}

/** Classes of the programmes that a rule book keeps from people on the public payroll. */
function payrollOptions({ fundedRolesExcludedFrom = [], programmes = {} }) {
  const classes = fundedRolesExcludedFrom
    .filter((key) => programmes[key] !== undefined)
    .flatMap((key) => shippedOf(key, programmes[key]).map((entry) => entry.class))
  return classes.length === 0 ? {} : { 'public-payroll-recipient': { programmes: [...new Set(classes)] } }
}

/** Classes of the benefits, named in words, of which a village officer may not draw several. */
function officerOptions({ rules = {}, programmes = {} }, options, remark) {
  const rule = 'village-cadre-multiple-benefits'
  const named = (entry, word) =>
    [entry.title.zh, ...entry.aliases].some((name) => plain(name).replace(/金$/, '').endsWith(word))
  const own = Object.entries(programmes).flatMap(([key, programme]) =>
    namesOf(programme).length === 0 || shippedOf(key, programme).length > 0
      ? []
      : [localEntry(key, programme, namesOf(programme), '')],
  )
  const classes = (rules[rule]?.benefits ?? []).flatMap((word) => {
    const found = [...own, ...shipped].filter((entry) => named(entry, plain(word)))
    if (found.length === 0) remark(`rules.${rule}.benefits`, `no programme is called ${word}`)
    return found.map((entry) => entry.class)
  })
  return classes.length === 0 ? {} : { [rule]: { ...options[rule], benefits: [...new Set(classes)] } }
}

/** Codes of the place, now and formerly: what the identity numbers that it issued begin with. */
function prefixOptions({ idPrefixes = {}, divisionCode }) {
  const codes = [divisionCode?.slice(0, 6), ...Object.values(idPrefixes).flat().map(String)]
  const ownPrefixes = [...new Set(codes.filter((code) => /^\d{6}$/.test(code ?? '')))]
  if (ownPrefixes.length === 0) return {}
  return { 'fabricated-member': { ownPrefixes }, 'no-qualifying-hukou': { ownPrefixes } }
}

function configOf(policy, remark) {
  const source = policy.synthetic ? 'synthetic' : `${policy.county ?? ''} policy.json`.trim()
  const programmes = Object.entries(policy.programmes ?? {})
  const catalogue = programmes.flatMap(([key, programme]) => entriesOf(key, programme, source, remark))
  const paid = programmes.filter(([, { paymentNames = [] }]) => paymentNames.length > 0)
  const ids = paid.flatMap(([key, programme]) => {
    const known = shippedOf(key, programme)
    return (known.length > 0 ? known : [localEntry(key, programme, namesOf(programme), source)]).map(
      ({ id }) => id,
    )
  })
  const coverage = Object.entries(policy.coverage ?? {}).flatMap(([key, text]) =>
    coverageOf(key, text, policy, ids, remark),
  )
  const options = optionsOf(policy.rules ?? {})
  return {
    ...(policy.divisionCode && { region: policy.divisionCode }),
    ...(policy.asOf && { asOf: policy.asOf }),
    catalogue,
    coverage,
    options: {
      ...options,
      ...payrollOptions(policy),
      ...officerOptions(policy, options, remark),
      ...prefixOptions(policy),
    },
    parameters: figuresOf(policy, source),
  }
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node config-from-policy.mjs policy.json > hedui.config.json')
  process.exitCode = 2
} else {
  const policy = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))
  const remark = (at, text) => console.error(`${at}: left out: ${text}`)
  console.log(JSON.stringify(configOf(policy, remark), null, 2))
}
