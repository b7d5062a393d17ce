import type { Glance } from '../model-commands.ts'
import type { StepRecord } from '../../../../ifc/core/step/read-step.ts'

/** What a file holds, by counting its records: told while the rest is read. */
export const glance = (step: StepRecord): Glance => {
  const counts = step.counts()
  const of = (type: string): number => (counts.get(type) ?? 0) + (counts.get(`${type}STANDARDCASE`) ?? 0)
  return {
    storeys: of('IFCBUILDINGSTOREY'),
    rooms: of('IFCSPACE'),
    doors: of('IFCDOOR'),
    windows: of('IFCWINDOW'),
  }
}
