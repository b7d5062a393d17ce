/**
 * Every fact of the house by its name, with the shape of its data: each slice adds its own (its `core/facts.ts`), since this floor
 * knows none of them. Who hears a fact that no slice tells, or reads a key that its data has not, does not compile.
 */
export interface Facts {}

export type FactType = keyof Facts

/**
 * What is enclosed with a fact, by its name: words, pictures, names, heard by those who answer it and kept in no journal. Each slice
 * adds its own beside its facts; with all others nothing is enclosed.
 */
export interface Enclosures {}

export type EnclosedWith<Type extends FactType> = Type extends keyof Enclosures ? Enclosures[Type] : never

/** What a fact is about, as its name begins. */
export type FactKind = FactType extends `${infer Kind}.${string}` ? Kind : never

/** A fact as those hear it who need its name and its data alone. */
export type HeardFact<Type extends FactType = FactType> = {
  [Each in Type]: { type: Each; data: Facts[Each] }
}[Type]
