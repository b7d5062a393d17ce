import type { PlacePlan } from '../inventory-queries.ts'

/** Somebody has said what at least one surface of the room is made of, or since when it is so. */
export const isRoomTold = ({ finishes = [] }: Pick<PlacePlan, 'finishes'>, room: string): boolean =>
  finishes.some((each) => each.room === room && Boolean(each.material || each.renewedOn))
