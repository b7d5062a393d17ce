import { z } from 'zod/mini'
import { agencyKind } from '../../kernel/core/agency-kind.ts'
import { inventoryCommands } from './inventory/inventory-commands.ts'
import {
  agencyId,
  day,
  energy,
  id,
  buildingKind,
  placeName,
  part,
  rooms,
  storey,
  surface,
  text,
  unitKind,
  year,
} from './estate-shapes.ts'

const entrance = z.object({ id, name: placeName, address: text })

const unit = z.object({
  id,
  kind: unitKind,
  entrance: z.nullable(id),
  part: z.nullable(part),
  storey: z.nullable(storey),
  door: z.string().check(z.trim(), z.maxLength(20)),
  rooms: z.nullable(rooms),
  surface: z.nullable(surface),
  energy: z.nullable(energy),
  /** the landlord's own number of the lot, when the extract has one; else it is made */
  ref: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
})

/** What may be sent about the estate. Refusals are said in words under `refused.*`. */
export const commands = {
  /** Open an agency, or change what is said of it. `subject` is derived from its id. Refused: not_yours, unknown_agency (its parent). */
  'estate.openAgency': z.object({
    id: agencyId,
    name: placeName,
    kind: z.optional(agencyKind),
    parent: z.optional(z.nullable(agencyId)),
    phone: z.optional(text),
    email: z.optional(text),
    address: z.optional(text),
  }),
  /**
   * One building as an extract tells it, whole. `subject` is the building's id, derived from its stable key.
   * Idempotent: writes the differences, yields no fact when there is none. Never undoes what a person or a better source said (core/field-owners.ts),
   * never moves a building to another agency, never takes a unit away. Refused: not_yours, unknown_agency, place_taken.
   */
  'estate.import': z.object({
    agency: agencyId,
    scheme: z.object({ id, name: placeName }),
    building: z.object({
      name: placeName,
      kind: buildingKind,
      address: text,
      postcode: z.string().check(z.regex(/^\d{5}$/)),
      commune: placeName,
      insee: z.string().check(z.regex(/^[0-9AB]{5}$/)),
      built: z.nullable(year),
    }),
    entrances: z.array(entrance).check(z.maxLength(500)),
    units: z.array(unit).check(z.maxLength(5000)),
    /** which list or system says it, and in which of its files; without it: a list of the landlord */
    from: z.optional(
      z.object({
        origin: z.enum(['erp', 'rpls', 'list', 'dpe', 'buildingDpe', 'ban']),
        batch: z.string().check(z.maxLength(200)),
      }),
    ),
    /** what the world outside calls them: `rpls`, `rnb`, `ban`, `erp`… */
    refs: z
      .array(
        z.object({
          kind: z.string().check(z.regex(/^[a-z]{2,20}$/)),
          ref: z.string().check(z.maxLength(200)),
          entity: id,
        }),
      )
      .check(z.maxLength(5000)),
  }),
  /** Say what is wrong in the reference. `subject` is the building's id. Refused: not_yours, not_found, bad_code, code_taken. */
  'estate.correct': z.object({
    /** told to the house elsewhere and passed on by it: where whoever told it stood. Of everybody else the role says it */
    seen: z.optional(z.enum(['field', 'office'])),
    building: z.optional(
      z.object({
        name: z.optional(placeName),
        /** how one gets in: for staff, and for a firm with an order here */
        access: z.optional(z.string().check(z.trim(), z.maxLength(1000))),
        receivedOn: z.optional(z.nullable(day)),
      }),
    ),
    entrance: z.optional(
      z.object({
        id,
        name: z.optional(placeName),
        /** of a staircase that was built, or built anew, after the building; null: with it */
        receivedOn: z.optional(z.nullable(day)),
      }),
    ),
    unit: z.optional(
      z.object({
        id,
        door: z.optional(z.string().check(z.trim(), z.maxLength(20))),
        code: z.optional(z.string().check(z.maxLength(20))),
        storey: z.optional(z.nullable(storey)),
        rooms: z.optional(z.nullable(rooms)),
        surface: z.optional(z.nullable(surface)),
        energy: z.optional(z.nullable(energy)),
      }),
    ),
  }),
  /**
   * What a register outside calls places of this building: `rpls`… `subject` is the building's id. A number told again changes nothing.
   * Refused: not_yours, not_found (no place of this building), reference_taken (another place bears the number, or this one another).
   */
  'estate.refer': z.object({
    refs: z
      .array(
        z.object({
          kind: z.string().check(z.regex(/^[a-z]{2,20}$/)),
          ref: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
          entity: id,
        }),
      )
      .check(z.minLength(1), z.maxLength(5000)),
  }),
  /**
   * A number of a register was another place’s: it is taken away, with what it told (`said`) of these places; what stood before stands again.
   * `subject` is the building's id. Refused: not_yours, not_found.
   */
  'estate.withdraw': z.object({
    ref: z.object({
      kind: z.enum(['ban', 'rnb', 'dpe']),
      ref: z.string().check(z.minLength(1), z.maxLength(200)),
      entity: id,
    }),
    said: z.nullable(
      z.object({
        origin: z.enum(['ban', 'dpe', 'buildingDpe']),
        field: z.enum(['address', 'energy']),
        value: text,
        objects: z.array(id).check(z.maxLength(5000)),
      }),
    ),
  }),
  /** Add a thing that needs care: a boiler, a lift, a gate. `subject` is the building's id. Refused: not_yours, not_found, place_taken. */
  'estate.addAsset': z.object({
    asset: id,
    unit: z.optional(z.nullable(id)),
    kind: z.string().check(z.regex(/^[a-zA-Z]{2,30}$/)),
    name: placeName,
    installedOn: z.optional(z.nullable(day)),
    warrantyUntil: z.optional(z.nullable(day)),
  }),
  /**
   * Say where a building stands, in degrees of WGS 84. `subject` is the building's id. Without `from` somebody places it by hand; what a
   * register, a model or the demonstration says never replaces that. Refused: not_yours, not_found, position_elsewhere, position_swapped.
   */
  'estate.locate': z.object({
    lat: z.number().check(z.gte(-90), z.lte(90)),
    lon: z.number().check(z.gte(-180), z.lte(180)),
    from: z.optional(
      z.object({
        source: z.enum(['imported', 'model', 'invented']),
        /** the building's number there: of RNB, of BAN, of the model; or the coordinates that were read */
        ref: z.string().check(z.maxLength(120)),
      }),
    ),
  }),
  /** Take a position back: the one before it stands again. Refused: not_yours, not_found, position_changed. */
  'estate.unlocate': z.object({ position: id }),
  ...inventoryCommands,
} as const

export type Commands = { [K in keyof typeof commands]: z.infer<(typeof commands)[K]> }
export type Extract = Commands['estate.import']
