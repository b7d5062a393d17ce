import type { ComponentChildren } from 'preact'
import type { PlacePlan, PlannedAsset } from '../../core/contract.ts'

/** Where one stands, as the address of a plan says it. */
export type PlanSpot = Record<string, string>

/** What is turned in space: of the plan that is shown, and never more. */
export type SpaceGiven = {
  of: { unit: string } | { entrance: string; storey: number }
  things: PlacePlan['assets']
  chosen: string | undefined
  onChoose: (id: string) => void
}

/** What one may do about a thing of the plan; another slice files it. */
export type ReportGiven = {
  thing: Pick<PlannedAsset, 'id' | 'kind' | 'warrantyUntil'>
  spot: PlanSpot
  title: string
  about: ComponentChildren
  more: ComponentChildren
  onClose: () => void
}
