import type { Problem } from '../problem.ts'
import { child, type Element, readXml } from '../xml/read-xml.ts'
import { isPattern } from './xsd-pattern.ts'
import type { Cardinality, EntityFacet, Facet, Restriction, Rules, Specification } from './specification.ts'

/** An IDS 1.0 document. Problems, with the line: not_xml, xml_doctype, not_ids, bad_facet, bad_pattern. */
export const parseIds = (text: string): Rules | Problem => {
  const root = readXml(text)
  if ('code' in root) return root
  const list = child(root, 'specifications')
  if (root.name !== 'ids' || !list) return { code: 'not_ids', stop: true, line: root.line }
  const bad: Problem[] = []
  const rules = {
    title: wordsOf(child(root, 'info'), 'title'),
    specifications: list.children
      .filter(({ name }) => name === 'specification')
      .map((each) => specification(each, bad)),
  }
  return bad[0] ?? rules
}

const wordsOf = (element: Element | undefined, name: string): string =>
  (element && child(element, name)?.text.trim()) ?? ''

const specification = (element: Element, bad: Problem[]): Specification => {
  const { name = '', ifcVersion = '', description = '', instructions = '' } = element.attributes
  const applies = child(element, 'applicability')
  const { minOccurs = '1', maxOccurs = '1' } = applies?.attributes ?? {}
  const facets = (under: Element | undefined): Facet[] =>
    (under?.children ?? []).flatMap((each) => facetOf(each, bad) ?? [])
  return {
    name,
    description,
    instructions,
    versions: ifcVersion.split(/\s+/).filter((version) => version !== ''),
    least: Number(minOccurs),
    most: maxOccurs === 'unbounded' ? null : maxOccurs === '0' ? 0 : null,
    applicability: facets(applies),
    requirements: facets(child(element, 'requirements')),
  }
}

const facetOf = (element: Element, bad: Problem[]): Facet | undefined => {
  const { cardinality = 'required', instructions = '' } = element.attributes
  const common = { cardinality: cardinality as Cardinality, instructions }
  const of = (name: string): Restriction | undefined => restriction(child(element, name), bad)
  const facet = build(element, common, of, bad)
  if (!facet) bad.push({ code: 'bad_facet', stop: true, line: element.line, params: { name: element.name } })
  return facet
}

type Common = { cardinality: Cardinality; instructions: string }

const build = (
  element: Element,
  common: Common,
  of: (name: string) => Restriction | undefined,
  bad: Problem[],
): Facet | undefined => {
  const [name, value] = [of('name'), of('value')]
  switch (element.name) {
    case 'entity':
      return name && { facet: 'entity', ...common, name, predefined: of('predefinedType') }
    case 'attribute':
      return name && { facet: 'attribute', ...common, name, value }
    case 'property': {
      const [set, base] = [of('propertySet'), of('baseName')]
      const dataType = (element.attributes['dataType'] ?? '').toUpperCase()
      return set && base && { facet: 'property', ...common, set, name: base, value, dataType }
    }
    case 'classification':
      return { facet: 'classification', ...common, system: of('system'), value }
    case 'material':
      return { facet: 'material', ...common, value }
    case 'partOf': {
      const whole = child(element, 'entity')
      const entity = whole && (facetOf(whole, bad) as EntityFacet | undefined)
      const relations = (element.attributes['relation'] ?? '').toUpperCase().split(/\s+/)
      return (
        entity && { facet: 'partOf', ...common, relations: relations.filter((each) => each !== ''), entity }
      )
    }
    default:
      return undefined
  }
}

const restriction = (element: Element | undefined, bad: Problem[]): Restriction | undefined => {
  if (!element) return undefined
  const simple = child(element, 'simpleValue')
  if (simple) return { simple: simple.text, enumeration: [], patterns: [], limits: {} }
  const found: Restriction = { enumeration: [], patterns: [], limits: {} }
  for (const { name, attributes, line } of child(element, 'restriction')?.children ?? []) {
    const value = attributes['value'] ?? ''
    if (name === 'enumeration') found.enumeration.push(value)
    else if (name === 'pattern') found.patterns.push(value)
    else if (value !== '' && Number.isFinite(Number(value))) found.limits[name] = Number(value)
    if (name === 'pattern' && !isPattern(value))
      bad.push({ code: 'bad_pattern', stop: true, line, params: { pattern: value } })
  }
  return found
}
