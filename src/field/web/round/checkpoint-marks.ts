import { door } from '../../../kernel/web/icons/icons.ts'
import { pictograms } from '../../../kernel/web/icons/pictograms.ts'
import type { StopPoint } from '../../core/contract.ts'

/** The picture of each checkpoint, readable in the sun. */
export const pointMark: Readonly<Record<StopPoint['kind'], string>> = {
  hall: pictograms.door,
  stairs: pictograms.stairs,
  lift: pictograms.lift,
  bins: pictograms.bins,
  outside: pictograms.green,
  parking: 'M3.5 17.5v-5l2-6.5h13l2 6.5v5zM3.5 12.5h17M6 17.5v2M18 17.5v2M7 15h.01M17 15h.01',
  cellar: 'M4 20.5V11a8 8 0 0 1 16 0v9.5M2.5 20.5h19M9 20.5V13h6v7.5M9 16.5h6',
  roofDoor: pictograms.roof,
  boilerRoom: pictograms.radiator,
  extinguishers:
    'M9 8h6a1.5 1.5 0 0 1 1.5 1.5V21h-9V9.5A1.5 1.5 0 0 1 9 8zM12 8V4.5M12 4.5h5M12 6L7 4.5M7.5 14h9',
  playground: 'M4 20.5L9 4h6l5 16.5M9 4v10M15 4v10M7.5 14h9',
  gate: door,
  smokeVent: pictograms.ventilation,
}
