import type { Model } from '../model/model.ts'
import { isA, isKnown, type Schema } from '../schema/entity-schema.ts'
import { attribute } from './facets/attribute.ts'
import { classification } from './facets/classification.ts'
import { entity } from './facets/entity.ts'
import { material } from './facets/material.ts'
import { partOf } from './facets/part-of.ts'
import { property } from './facets/property.ts'
import { type Links, linksOf } from './rule-links.ts'
import type { Answer, Facet, Rules, Specification } from './specification.ts'
import { isAllowed } from './restriction.ts'

/** `failed`: which requirements, by their place in the specification, from 0. */
export type Failure = { id: string; record: number; entity: string; name: string; failed: number[] }

export type RuleResult = {
  name: string
  /** not_checked: this version of the format is not known, or has no such class; it is no praise */
  status: 'pass' | 'fail' | 'not_checked'
  applicable: number
  /** what the count of things itself breaks: too few, or any at all */
  count: 'too_few' | 'too_many' | null
  failures: Failure[]
}

/** Each specification against a model; objects in the order of the file. */
export const checkRules = (model: Model, { specifications }: Rules): RuleResult[] => {
  const links = linksOf(model)
  return specifications.map((each) => checkOne(links, each))
}

const checkOne = (links: Links, specification: Specification): RuleResult => {
  const { name, requirements, least, most } = specification
  const { step, schema } = links.model
  const none: RuleResult = { name, status: 'not_checked', applicable: 0, count: null, failures: [] }
  if (!isKnown(step.header.schema)) return none
  const rows = applicable(links, specification)
  if (rows.length === 0 && !isThinkable(schema, specification)) return none
  const count =
    most === 0 && rows.length > 0 ? 'too_many' : rows.length < least && most !== 0 ? 'too_few' : null
  const failures = rows.flatMap((row) => {
    const failed = requirements.flatMap((facet, i) => (holds(facet, answer(links, row, facet)) ? [] : [i]))
    return failed.length > 0 ? [{ ...describe(links, row), failed }] : []
  })
  return {
    name,
    status: count || failures.length > 0 ? 'fail' : 'pass',
    applicable: rows.length,
    count,
    failures,
  }
}

/**
 * Whether this version of the format has the class that a rule is about. Where it has not, as IFC2X3 has no heater of its own,
 * finding none means nothing. The versions that a rule names are for information (official cases of IDS 1.0).
 */
const isThinkable = (schema: Schema, { applicability }: Specification): boolean =>
  applicability.every(
    (facet) => facet.facet !== 'entity' || [...schema.keys()].some((type) => isAllowed(facet.name, type)),
  )

const answer = (links: Links, row: number, facet: Facet): Answer => {
  switch (facet.facet) {
    case 'entity':
      return entity(links, row, facet)
    case 'attribute':
      return attribute(links, row, facet)
    case 'property':
      return property(links, row, facet)
    case 'classification':
      return classification(links, row, facet)
    case 'material':
      return material(links, row, facet)
    case 'partOf':
      return partOf(links, row, facet)
  }
}

const holds = ({ cardinality }: Facet, answer: Answer): boolean => {
  if (cardinality === 'prohibited') return answer !== 'match'
  return answer === 'match' || (cardinality === 'optional' && answer === 'absent')
}

/** The things that a specification is about: those of its class, or everything that may have what its other facets ask. */
const applicable = (links: Links, { applicability }: Specification): number[] => {
  const { step, schema } = links.model
  const classes = applicability.filter((facet) => facet.facet === 'entity')
  const wide = (type: string): boolean =>
    isA(schema, type, 'IFCOBJECTDEFINITION') || isA(schema, type, 'IFCMATERIAL')
  const types = [...step.counts().keys()].filter((type) =>
    classes.length > 0 ? classes.every(({ name }) => isAllowed(name, type)) : wide(type),
  )
  return types
    .flatMap((type) => step.all(type))
    .filter((row) => applicability.every((facet) => answer(links, row, facet) === 'match'))
    .toSorted((a, b) => a - b)
}

const describe = ({ model }: Links, row: number): Omit<Failure, 'failed'> => ({
  id: model.text(row, 'GlobalId'),
  record: model.step.idOf(row),
  entity: model.schema.get(model.step.typeOf(row))?.name ?? model.step.typeOf(row),
  name: ['Name', 'LongName', 'Tag'].flatMap((each) => model.text(row, each) || []).join(' '),
})
