import type { Extract } from '../estate-commands.ts'
import type { ExtractDraft } from './assemble-buildings.ts'

export type IdOf = (...parts: readonly string[]) => string

/** A building → the command that tells it to the estate. `idOf` makes the same id of the same words, always. */
export const extractOf = (
  draft: ExtractDraft,
  name: string,
  agency: string,
  idOf: IdOf,
): { subject: string; data: Extract } => {
  const subject = idOf('rpls', 'building', draft.key)
  const unitId = (key: string): string => idOf('rpls', 'unit', key)
  const entranceId = (key: string): string => idOf('rpls', 'entrance', key)
  return {
    subject,
    data: {
      agency,
      scheme: { id: idOf('rpls', 'scheme', draft.scheme.key), name: draft.scheme.name },
      building: {
        name,
        kind: draft.kind,
        address: draft.address,
        postcode: draft.postcode,
        commune: draft.commune,
        insee: draft.insee,
        built: draft.built,
      },
      entrances: draft.entrances.map(({ key, ...said }) => ({ id: entranceId(key), ...said })),
      units: draft.units.map(({ key, entrance, ident: _, ...said }) => ({
        id: unitId(key),
        kind: said.part ? ('common' as const) : ('dwelling' as const),
        entrance: entrance === null ? null : entranceId(entrance),
        ...said,
      })),
      refs: [
        { kind: 'rpls', ref: draft.key.slice(0, 200), entity: subject },
        ...draft.units
          .filter((unit) => unit.ident !== '')
          .map((unit) => ({ kind: 'rpls', ref: unit.ident.slice(0, 200), entity: unitId(unit.key) })),
      ],
    },
  }
}
