import { z } from 'zod/mini'
import { codeUnder } from '../../kernel/core/word-shapes.ts'
import { saidStates, sources } from './inventory/inventory-shapes.ts'
import { id } from './estate-shapes.ts'

/** Questions of the office about how much is known of a building. */
export const toldQueries = {
  /**
   * Staff. For each unit of a building of which something is told: how many rooms with what surface (square metres), how many
   * things, and where its plan comes from. `open`: lines that wait for a yes or differ. Refused: not_found, not_yours.
   */
  'place.told': {
    input: z.object({ building: id }),
    output: z.object({
      rows: z.array(
        z.object({
          unit: id,
          rooms: z.number(),
          surface: z.nullable(z.number()),
          assets: z.number(),
          plan: z.nullable(z.enum(['model', 'list', 'picture'])),
        }),
      ),
      open: z.number(),
      can: z.object({ draw: z.boolean(), settle: z.boolean() }),
    }),
  },
  /** Staff. Who said what stands of the rooms of a building, and when: a line for each room and field. Refused: not_found, not_yours. */
  'place.said': {
    input: z.object({ building: id }),
    output: z.object({
      rows: z.array(
        z.object({
          room: id,
          field: codeUnder<'field'>(),
          source: z.enum(sources),
          at: z.string(),
          state: z.enum(saidStates),
        }),
      ),
    }),
  },
  /**
   * Staff. Of each building, how many of its dwellings somebody saw on the spot in the last two years, when last, and how many values
   * people said of it in that time; those with most unseen first, 500 at most. Refused: not_yours.
   */
  'place.seen': {
    input: z.object({ agency: z.optional(z.string().check(z.maxLength(60))) }),
    output: z.object({
      rows: z.array(
        z.object({
          building: id,
          name: z.string(),
          address: z.string(),
          dwellings: z.number(),
          seen: z.number(),
          last: z.nullable(z.string()),
          said: z.number(),
        }),
      ),
      dwellings: z.number(),
      seen: z.number(),
    }),
  },
  /** Staff. The agencies of the reader's reach that keep buildings. Refused: not_yours. */
  'place.agencies': {
    input: z.object({}),
    output: z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) }),
  },
} as const
export type SeenBuildings = z.infer<(typeof toldQueries)['place.seen']['output']>
export type Coverage = z.infer<(typeof toldQueries)['place.told']['output']>
export type RoomSaid = z.infer<(typeof toldQueries)['place.said']['output']>['rows'][number]
