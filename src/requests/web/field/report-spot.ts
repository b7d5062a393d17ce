/** What a report knows so far; each step adds to it, in the address. */
export type ReportSpot = {
  /** building, entrance, unit and common part */
  b?: string | undefined
  e?: string | undefined
  u?: string | undefined
  part?: string | undefined
  /** the landing of this storey */
  s?: string | undefined
  /** the camera is asked for; then the code of a label, to be found; or to be found by the house alone, when there is no network */
  scan?: string | undefined
  code?: string | undefined
  k?: string | undefined
  /** a dwelling is meant: `1` until its door is chosen */
  home?: string | undefined
  /** who asks there: a person, or `0` for nobody in particular */
  who?: string | undefined
  /** the thing of the plan that it is about; the room, as it is called */
  a?: string | undefined
  in?: string | undefined
  /** the family, then the nature */
  g?: string | undefined
  n?: string | undefined
  /** the checkpoint of a round that led here */
  pt?: string | undefined
}

/** What another slice does with a report that was sent from its screen: what is taken back with it, and where to go on. */
export type OnSent = (spot: ReportSpot, request: string) => { takeBack: () => void; to: string } | undefined
