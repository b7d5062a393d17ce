/** What becomes true of the estate; the subject is the building. Codes and ids only. */
export type EstateFacts = {
  'estate.opened': { agency: string }
  /** a building that was not known */
  'estate.placed': { entrances: number; dwellings: number; commons: number }
  /** `fields`: `building.access`, `unit.door`…; `added` and `changed` count units */
  'estate.changed': { fields: readonly string[]; added: number; changed: number; unit?: string }
  'estate.equipped': { asset: string; kind: string; unit: string | null }
  /** a batch was taken: counts of objects that are new, changed and gone, of values that differ from what a person said */
  'estate.taken': {
    source: string
    added: number
    changed: number
    gone: number
    differs: number
    plans: number
  }
  /** a delivery accepted by mistake is out again: counts of objects that went, that are as before, that stay, and of plans */
  'estate.putBack': { delivery: string; gone: number; back: number; plans: number; stays: number }
  /** a person said what an asset is; `fields` as in the command, and `new` */
  'estate.seen': { asset: string; fields: readonly string[]; unit: string | null }
  /** a person said what a room is, or how it is called */
  'estate.roomSeen': { room: string; fields: readonly string[]; unit: string | null }
  /** a person said what a surface of a room is made of, or since when */
  'estate.finishSeen': { room: string; surface: string; fields: readonly string[]; unit: string | null }
  /** a person said which keys open what, and how many there are */
  'estate.accessSeen': { access: string; fields: readonly string[]; unit: string }
  /** what was signed in a dwelling corrected what the house knew of it: how much of each is new or other */
  'estate.learned': {
    unit: string
    inspection: string
    rooms: number
    finishes: number
    accesses: number
    things: number
  }
  /** works that were checked renewed surfaces: so many */
  'estate.renewed': { order: string; unit: string | null; finishes: number }
  /** somebody said which of two values is right; `author` said the line that was settled */
  'estate.settled': { object: string; field: string; yes: boolean; author: string | null }
  /** an answer was taken back: what stood before stands again */
  'estate.unsettled': { object: string; field: string }
  /** two things were one: `ended` leads to `kept` from now on */
  'estate.joined': { kept: string; ended: string; unit: string | null }
  /** two things were two after all: `ended` stands again */
  'estate.parted': { kept: string; ended: string; unit: string | null }
  /** a building was placed: `source` as `hand`, `imported`, `model`, `invented` */
  'estate.located': { position: string; source: string }
  /** a position was taken back; `before` stands again */
  'estate.unlocated': { position: string; before: string | null }
  'estate.roomed': { unit: string; rooms: number }
  'estate.drawn': { unit: string; rooms: number; assets: number }
}

declare module '../../kernel/core/facts.ts' {
  interface Facts extends EstateFacts {}
}
