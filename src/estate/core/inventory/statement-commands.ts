import { z } from 'zod/mini'
import { id, placeName } from '../estate-shapes.ts'
import {
  accessFields,
  assetFields,
  finishFields,
  surface,
  objectKind,
  optionalSurface,
  outline,
  planPoint,
  sha256,
  planSpot,
} from './inventory-shapes.ts'

/** What people say of a building's inventory; the subject of each is the building. */
export const saidCommands = {
  /**
   * «Ce n’est pas ça.» It stands at once, and waits for a yes. `asset` is its id: a new one's, made by the sender, with `isNew`.
   * A firm: of what the plan of an order shows that it has in hand, or that ended these last thirty days.
   * Refused: not_yours, not_found, place_taken, nothing_said (a new one without kind or name), unknown_photo.
   */
  'asset.correct': z.object({
    asset: id,
    isNew: z.optional(z.boolean()),
    /** of a new one: the dwelling or common part where it is; its room, when said, tells it too */
    unit: z.optional(z.nullable(id)),
    /** of a new one on a landing or in no unit: the storey where it is */
    storey: z.optional(z.nullable(id)),
    at: z.optional(planSpot),
    fields: assetFields,
    photo: z.optional(sha256),
  }),
  /**
   * Two things are one and the same: `ended` leads to `kept`, which takes its requests, orders, labels, contracts, the models that hold
   * it, and what was said of it. Facts: `estate.joined`. Refused: not_yours, not_found, joined_already,
   * thing_gone, other_kind, other_place (of another dwelling or part).
   */
  'asset.join': z.object({ kept: id, ended: id }),
  /**
   * Two things were two after all: `ended` stands again, with the requests, contracts, models and lines that were its own; what came since
   * stays with the other. Facts: `estate.parted`. Refused: not_yours, not_found, not_joined, joined_before (the house did not keep
   * yet what was whose).
   */
  'asset.part': z.object({ ended: id }),
  /** The same of a room: what it is, how it is called. Refused: not_yours, not_found, nothing_said, unknown_photo. */
  'room.correct': z.object({
    room: id,
    fields: z.object({ kind: z.optional(objectKind), name: z.optional(placeName) }),
    photo: z.optional(sha256),
  }),
  /**
   * What a surface of a room is made of, and since when it is so: a day, or the first of January of a year. Refused: not_yours,
   * not_found, nothing_said, unknown_photo.
   */
  'finish.correct': z.object({ room: id, surface, fields: finishFields, photo: z.optional(sha256) }),
  /**
   * Keys and badges of one kind that open one thing of a dwelling. `access` is their id: the sender makes it, with `isNew` and the `unit`.
   * Refused: not_yours, not_found, place_taken, nothing_said (new ones without kind, what they open, or how many), unknown_photo.
   */
  'access.correct': z.object({
    access: id,
    isNew: z.optional(z.boolean()),
    unit: z.optional(id),
    fields: accessFields,
    photo: z.optional(sha256),
  }),
  /** Which of the two is right: `yes`, the line's value. Refused: not_yours, not_found, wrong_moment. */
  'said.settle': z.object({ said: z.int(), yes: z.boolean() }),
  /**
   * The same answer to several lines at once: «Salle de bain» is «Salle de bains» everywhere. Those that are settled already are
   * passed over, as are those of which somebody spoke after line `upTo`. `answer`: what it is a part of, where one answer settles lines of
   * several buildings. Refused: not_yours, not_found.
   */
  'said.settleAll': z.object({
    said: z.array(z.int()).check(z.minLength(1), z.maxLength(500)),
    yes: z.boolean(),
    upTo: z.optional(z.int()),
    answer: z.optional(id),
  }),
  /** What was settled waits again, and what stood before stands. Lines of which somebody spoke since are passed over. Refused: not_yours. */
  'said.unsettle': z.object({ said: z.array(z.int()).check(z.minLength(1), z.maxLength(500)) }),
  /** The rooms of a unit that has no model; a sketch is drawn from them. What is left out is gone. Refused: not_yours, not_found, place_taken, plan_measured. */
  'room.list': z.object({
    unit: id,
    rooms: z
      .array(z.object({ id, kind: objectKind, name: placeName, surface: optionalSurface }))
      .check(z.minLength(1), z.maxLength(40)),
  }),
  /**
   * A picture of a plan with rooms and equipment dropped on it, in the picture's own coordinates (pixels of what the file door
   * serves). Refused: not_yours, not_found, place_taken, plan_measured, unknown_photo.
   */
  'plan.draw': z.object({
    unit: id,
    picture: sha256,
    rooms: z
      .array(
        z.object({
          id,
          kind: objectKind,
          name: placeName,
          surface: optionalSurface,
          outline: z.optional(outline),
        }),
      )
      .check(z.maxLength(60)),
    assets: z
      .array(
        z.object({ id, kind: objectKind, name: placeName, room: z.optional(z.nullable(id)), at: planPoint }),
      )
      .check(z.maxLength(200)),
  }),
} as const
export type SaidCommands = { [K in keyof typeof saidCommands]: z.infer<(typeof saidCommands)[K]> }
