import { elementsOf, type XmlElement } from './xml.ts'

const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** What the schema of Akoma Ntoso 3.0 asks of one element. */
interface Rule {
  /** The names of the children, each with a blank behind it. */
  readonly children: RegExp
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  /** Text may stand right inside it. */
  readonly mixed?: true
}

const HIERARCHY = '(?:part|chapter|section|subsection|article|paragraph|subparagraph|point|indent|hcontainer) '
const INLINE_NAMES =
  'ref|organization|role|person|object|event|location|quantity|concept|date|docType|docNumber|docTitle'
const INLINE = new RegExp(`^(?:(?:${INLINE_NAMES}) )*$`)
const NONE = /^$/
const BLOCKS = /^(?:p )*$/
const SOME_BLOCKS = /^(?:p )+$/
const CORE = 'FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+'
const IDS = ['eId', 'wId', 'GUID']
const REFERENCE: Rule = { children: NONE, required: ['eId', 'href', 'showAs'], optional: ['wId', 'GUID', 'shortForm'] }
const VALUE: Rule = { children: NONE, required: ['value'], optional: IDS }
const NAMED_INLINE: Rule = { children: INLINE, required: ['refersTo'], optional: IDS, mixed: true }
const PLAIN_INLINE: Rule = { children: INLINE, optional: [...IDS, 'refersTo'], mixed: true }
const LEVEL: Rule = {
  children: new RegExp(
    `^(?:(?:num|heading|subheading) )*(?:content |(?:intro )?(?:${HIERARCHY}|crossHeading )*(?:wrapUp )?)$`,
  ),
  required: ['eId'],
  optional: ['wId', 'GUID', 'refersTo'],
}
const PARTS = '(?:coverPage )?(?:preface )?(?:preamble )?BODY (?:conclusions )?(?:attachments )?(?:components )?'
const documentRule = (body: string): Rule => ({
  children: new RegExp(`^meta ${PARTS.replace('BODY', body)}$`),
  required: ['name'],
  optional: ['contains'],
})

const RULES: Readonly<Record<string, Rule>> = {
  akomaNtoso: { children: /^(?:act|doc) (?:components )?$/ },
  act: documentRule('body'),
  doc: documentRule('mainBody'),
  meta: {
    children:
      /^identification (?:publication )?(?:classification )*(?:lifecycle )*(?:workflow )*(?:analysis )*(?:temporalData )*(?:references )*(?:notes )*(?:proprietary )*(?:presentation )*$/,
  },
  identification: { children: /^FRBRWork FRBRExpression FRBRManifestation (?:FRBRItem )?$/, required: ['source'] },
  FRBRWork: {
    children: new RegExp(`^${CORE}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*$`),
  },
  FRBRExpression: { children: new RegExp(`^${CORE}(?:FRBRversionNumber )?(?:FRBRlanguage )+$`) },
  FRBRManifestation: { children: new RegExp(`^${CORE}(?:FRBRformat )?$`) },
  FRBRthis: VALUE,
  FRBRuri: VALUE,
  FRBRcountry: VALUE,
  FRBRnumber: VALUE,
  FRBRname: VALUE,
  FRBRformat: VALUE,
  FRBRdate: { children: NONE, required: ['date', 'name'] },
  FRBRauthor: { children: NONE, required: ['href'], optional: ['as'] },
  FRBRlanguage: { children: NONE, required: ['language'] },
  references: {
    children: /^(?:TLC(?:Organization|Role|Person|Object|Event|Location|Concept) )+$/,
    required: ['source'],
  },
  TLCOrganization: REFERENCE,
  TLCRole: REFERENCE,
  TLCPerson: REFERENCE,
  TLCObject: REFERENCE,
  TLCEvent: REFERENCE,
  TLCLocation: REFERENCE,
  TLCConcept: REFERENCE,
  preface: { children: SOME_BLOCKS },
  preamble: { children: SOME_BLOCKS },
  conclusions: { children: SOME_BLOCKS },
  body: { children: new RegExp(`^(?:${HIERARCHY})+$`) },
  mainBody: { children: new RegExp(`^(?:${HIERARCHY}|p )+$`) },
  attachments: { children: /^(?:attachment )+$/, optional: IDS },
  attachment: { children: /^(?:act|doc) $/, required: ['eId'] },
  part: LEVEL,
  chapter: LEVEL,
  section: LEVEL,
  subsection: LEVEL,
  article: LEVEL,
  paragraph: LEVEL,
  subparagraph: LEVEL,
  point: LEVEL,
  indent: LEVEL,
  hcontainer: { ...LEVEL, required: ['eId', 'name'] },
  content: { children: BLOCKS, required: ['eId'] },
  intro: { children: BLOCKS, required: ['eId'] },
  wrapUp: { children: BLOCKS, required: ['eId'] },
  num: PLAIN_INLINE,
  heading: PLAIN_INLINE,
  p: PLAIN_INLINE,
  docType: PLAIN_INLINE,
  docNumber: PLAIN_INLINE,
  date: { ...PLAIN_INLINE, required: ['date'] },
  ref: { ...PLAIN_INLINE, required: ['href'] },
  organization: NAMED_INLINE,
  role: NAMED_INLINE,
  person: NAMED_INLINE,
  object: NAMED_INLINE,
  event: NAMED_INLINE,
  location: NAMED_INLINE,
  quantity: NAMED_INLINE,
}

/** Where an attribute may point to, when it points into the document. */
const LINKS = ['href', 'refersTo', 'source', 'block'] as const

/** All that a document breaks of the schema: unknown elements, order, attributes, ids that repeat, links to nowhere. */
export function faultsOfAkn(root: XmlElement): string[] {
  const elements = elementsOf(root)
  const ids = elements.flatMap(({ attributes }) => attributes['eId'] ?? [])
  const known = new Set(ids)
  const faults = ids.filter((id, k) => ids.indexOf(id) !== k).map((id) => `eId twice: ${id}`)
  faults.push(...ids.filter((id) => !/^\S+$/.test(id)).map((id) => `white space in eId: ${id}`))
  for (const element of elements) {
    faults.push(...(element.name === 'proprietary' ? faultsOfOwn(element) : faultsOfElement(element)))
    for (const name of LINKS) {
      const target = element.attributes[name]
      if (target?.startsWith('#') && !known.has(target.slice(1))) faults.push(`no target: ${target}`)
    }
  }
  return faults
}

function faultsOfElement({ name, namespace, attributes, children, text }: XmlElement): string[] {
  if (namespace !== AKN) return []
  const rule = RULES[name]
  if (!rule) return [`unknown element: ${name}`]
  const faults: string[] = []
  const order = children.map((child) => `${child.name} `).join('')
  if (!rule.children.test(order)) faults.push(`${name} may not hold: ${order}`)
  if (!rule.mixed && text.trim() !== '') faults.push(`text in ${name}: ${text}`)
  const allowed = ['xmlns', ...(rule.required ?? []), ...(rule.optional ?? [])]
  for (const attribute of rule.required ?? []) if (!attributes[attribute]) faults.push(`${name} needs ${attribute}`)
  for (const attribute of Object.keys(attributes)) {
    if (!allowed.includes(attribute)) faults.push(`${name} may not have ${attribute}`)
  }
  const date = attributes['date']
  if (date !== undefined && Number.isNaN(Date.parse(date))) faults.push(`no date: ${date}`)
  return faults
}

/** What is ours may hold anything that is not of the standard. */
function faultsOfOwn({ attributes, children }: XmlElement): string[] {
  const faults = attributes['source'] ? [] : ['proprietary needs source']
  return [...faults, ...children.filter(({ namespace }) => namespace === AKN).map(({ name }) => `own element ${name}`)]
}
