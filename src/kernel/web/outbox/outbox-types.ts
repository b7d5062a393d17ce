import type { Command, Outcome } from '../../core/command.ts'

/** Why not, for an act or a photo that waits in the tray. */
export type WaitReason = {
  refused: string
  message: string
  /** the server gave no answer that it remembers: sent again under the same id, it happens once at most */
  unsure?: boolean
}

/** An act on its way, as the device keeps it. */
export type WaitingAct = {
  /** given by the store: the order in which this device did things */
  order?: number
  command: Command
  /** names of the photos that it shows */
  photos: string[]
  /** whose act it is: a person's id, a signed link's mark, or nobody's (a visitor's) */
  owner?: string
  /** the page on which it was done, by whose clock it is dated */
  page?: string
  /** until then (ms, by this device) it may still be taken back, and neither it nor what was done after it about the same matter leaves */
  notBefore?: number
  refused?: WaitReason
  /** of a phone that was withdrawn: sent once more, to be read at the agency */
  handed?: boolean
}

/** A photo that the device keeps until the server has it. */
export type KeptPhoto = {
  sha256: string
  photo: Blob
  owner: string
  /** when it was taken (ms, by this device) */
  at: number
  /** an act that names it has left: its turn has come */
  due?: boolean
  refused?: WaitReason
}

/** What keeps acts and photos: IndexedDB on a phone, the memory where storage is refused, a map in a test. */
export type Store = {
  /** in the order of `add` */
  acts: () => Promise<WaitingAct[]>
  add: (act: WaitingAct) => Promise<void>
  put: (act: WaitingAct) => Promise<void>
  drop: (act: WaitingAct) => Promise<void>
  photos: () => Promise<KeptPhoto[]>
  photo: (sha256: string) => Promise<KeptPhoto | undefined>
  keep: (photo: KeptPhoto) => Promise<void>
  forget: (sha256: string) => Promise<void>
}

/** The store of a device, where several pages look at once. */
export type DeviceStore = Store & {
  /** One act, read and changed at one go: replaced, dropped (nothing), or left (the same). False: left, or not there. */
  change: (id: string, to: (act: WaitingAct) => WaitingAct | undefined) => Promise<boolean>
}

/** What came back: status 0 when nothing did. `body` is undefined when it was no JSON. */
export type ServerAnswer = {
  status: number
  body?: unknown
  /** seconds, when the server asks for patience */
  retryAfter?: number
  /** of a photo: how many bytes are held, and whether all are */
  offset?: number
  complete?: boolean
}

export type Call = {
  method: 'POST' | 'PUT' | 'HEAD' | 'GET'
  headers?: Record<string, string>
  body?: string | Blob
}

/** Carries a call to the house; never throws. */
export type Carry = (path: string, call: Call) => Promise<ServerAnswer>

/** Something could not leave now, and why. */
export type Later = { later: string; retryAfter?: number }

/** What the queue remembers between two rounds; lost with the page, without harm. */
export type Pace = {
  /** acts a call */
  size: number
  /** how often each act alone was answered by neither yes nor no */
  odd: Map<string, number>
  /** bytes a part of a photo */
  part: number
  /** bytes of each photo that the server has, as far as known; how often a photo did not move on, or came damaged */
  held: Map<string, number>
  stuck: Map<string, number>
}

export type Box = {
  store: Store
  carry: Carry
  pace: Pace
  /** who acts on this page now; '' for nobody */
  owner: string
  /** this device's clock (ms) */
  now: () => number
  /** hears each outcome; true when somebody looks at the form and is shown a refusal there */
  hear: (act: WaitingAct, outcome: Outcome) => boolean
}

export const mostActs = 20

export const newPace = (): Pace => ({
  size: mostActs,
  odd: new Map(),
  part: 64 * 1024,
  held: new Map(),
  stuck: new Map(),
})
