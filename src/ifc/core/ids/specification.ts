/** What a value must be: one text, or an XML Schema restriction. */
export type Restriction = {
  simple?: string
  enumeration: string[]
  patterns: string[]
  /** bounds and lengths by their name in XML Schema: minInclusive, maxExclusive, minLength, … */
  limits: Record<string, number>
}

export type Cardinality = 'required' | 'optional' | 'prohibited'

type Common = { cardinality: Cardinality /** said to whom must mend it */; instructions: string }

export type EntityFacet = Common & { facet: 'entity'; name: Restriction; predefined?: Restriction }
export type AttributeFacet = Common & { facet: 'attribute'; name: Restriction; value?: Restriction }
export type PropertyFacet = Common & {
  facet: 'property'
  set: Restriction
  name: Restriction
  value?: Restriction
  dataType: string
}
export type ClassificationFacet = Common & {
  facet: 'classification'
  system?: Restriction
  value?: Restriction
}
export type MaterialFacet = Common & { facet: 'material'; value?: Restriction }
export type PartOfFacet = Common & {
  facet: 'partOf'
  /** relations in capitals; empty for any */
  relations: string[]
  entity: EntityFacet
}

export type Facet =
  | EntityFacet
  | AttributeFacet
  | PropertyFacet
  | ClassificationFacet
  | MaterialFacet
  | PartOfFacet

export type Specification = {
  name: string
  description: string
  instructions: string
  /** schemas that it is written for, as it names them */
  versions: string[]
  /** how many things it must apply to: at least, and at most (null: any number) */
  least: number
  most: number | null
  applicability: Facet[]
  requirements: Facet[]
}

export type Rules = { title: string; specifications: Specification[] }

/** What a thing says to a requirement: nothing at all, what is asked, or something else. */
export type Answer = 'absent' | 'match' | 'mismatch'
