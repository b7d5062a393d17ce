import type { PlaceCard, Queries } from '../../core/contract.ts'
import type { ComponentChildren } from 'preact'
import type { PlacePlan } from '../../../estate/core/contract.ts'
import type { ReportDraft } from './report-draft.ts'

/** The plan to point at: the slice that draws it fills the slot. */
export type PointedPlan = {
  plan: PlacePlan
  chosen?: string | undefined
  /** `at`: of a room that was touched on the drawing */
  onChoose: (id: string, at?: [number, number]) => void
  /** under the drawing */
  children?: ComponentChildren
}

declare module '../../../kernel/web/web-slice.ts' {
  interface Slots {
    /** the plan of a tenant’s home, on which she shows what it is about */
    'report.plan': PointedPlan
    /** below the home of a tenant: what else is kept of it */
    'home.end': object
  }
}

/** What every question is given. */
export type ScreenGiven = {
  draft: ReportDraft
  change: (patch: Partial<ReportDraft>) => ReportDraft
  /** keeps the answer and goes on */
  next: (patch: Partial<ReportDraft>) => void
  spend: (key: string, seconds: number) => void
  /** the tenant's dwelling, when she is signed in */
  home: PlaceCard | undefined
  signedIn: boolean
  /** the place came with the code of the tenant's door */
  knownPlace: boolean
  /** the plan of the tenant's dwelling, when there is something on it to point at */
  plan: PlacePlan | undefined
  unknownCode: boolean
  /** the code that was read on the door or the thing */
  code?: string | undefined
  /** what others have reported of it; undefined until it is heard */
  heard: Queries['request.known']['output'] | undefined
}
