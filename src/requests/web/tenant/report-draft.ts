import { useState } from 'preact/hooks'
import type { NatureOption } from '../../core/contract.ts'
import type { DangerKind } from '../../core/danger/danger-kinds.ts'

/** One of the gate's four, or one that was read in her words or in the nature that she chose. */
export type Danger = DangerKind | 'exit'

/** Where it is: a dwelling by its unit, a common part by its building; `said` is how it is read back to her. */
export type DraftPlace = {
  kind: 'dwelling' | 'common'
  building: string
  said: string
  unit?: string
  entrance?: string
  part?: string
  /** the tenant's door in her words, when it is not in the list */
  door?: string
}

/** A room of a dwelling (`unit`). */
export type ReportedRoom = { id: string; said: string; unit: string }

/** An address that the tenant picked, before its door. */
export type DraftAddress = { building: string; entrance: string | null; said: string }

/** Something that stands in a dwelling or a common part (`unit`), or in the whole building. */
export type ReportedThing = { id: string; kind: string; said: string; unit: string | undefined }

export type ReportDraft = {
  danger?: Danger | undefined
  /** the danger was read, and not said at the gate; one question tells where it is not sure */
  read?: 'sure' | 'asked' | undefined
  /** the danger whose orders she has seen */
  told?: Danger | undefined
  /** the words of which the tenant said that they hold no danger */
  calm?: string | undefined
  words: string
  photos: string[]
  typed: string
  address?: DraftAddress | undefined
  spot?: DraftPlace | undefined
  /** what the tenant pointed at on the plan of her home */
  thing?: ReportedThing | undefined
  /** or the room, when it is nothing that stands there */
  room?: ReportedRoom | undefined
  nature?: NatureOption | undefined
  answers: Record<string, boolean>
  /** what the tenant was told is known already, and the incident that she follows since */
  heard?: string | undefined
  follows?: string | undefined
  /** the tenant knows of the incident, and says that this is something else */
  apart?: boolean | undefined
  name: string
  phone: string
  email: string
  paper: boolean
  times: string[]
  access: string
  effort: Record<string, number>
}

export const blank: ReportDraft = {
  words: '',
  photos: [],
  typed: '',
  answers: {},
  name: '',
  phone: '',
  email: '',
  paper: false,
  times: [],
  access: '',
  effort: {},
}

const key = 'loge-report'

const readDraft = (): ReportDraft => {
  try {
    return { ...blank, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<ReportDraft>) }
  } catch {
    return blank
  }
}

const keep = (draft: ReportDraft): ReportDraft => {
  // A private window may refuse: then what she wrote lasts as long as the page.
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {
    return draft
  }
  return draft
}

export type Drafting = {
  draft: ReportDraft
  /** changes and keeps; answers the new one, so that one can go on from it */
  change: (patch: Partial<ReportDraft>) => ReportDraft
  clear: () => void
}

/** What the tenant has answered so far, kept in this tab: going back, reloading or losing the page loses nothing. */
export const useDraft = (): Drafting => {
  const [draft, setDraft] = useState(readDraft)
  return {
    draft,
    change: (patch) => {
      const after = keep({ ...readDraft(), ...patch })
      setDraft(after)
      return after
    },
    clear: () => {
      setDraft(keep(blank))
    },
  }
}
