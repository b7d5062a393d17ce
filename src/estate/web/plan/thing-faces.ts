import { type PictogramName, pictograms } from '../../../kernel/web/icons/pictograms.ts'

const faces: Record<string, PictogramName> = {
  boiler: 'hotwater',
  waterHeater: 'hotwater',
  radiator: 'radiator',
  thermostat: 'radiator',
  pump: 'radiator',
  toilet: 'toilet',
  bath: 'drain',
  shower: 'drain',
  sink: 'tap',
  washbasin: 'tap',
  bidet: 'tap',
  valve: 'tap',
  meter: 'tap',
  vent: 'ventilation',
  fan: 'ventilation',
  electricalPanel: 'socket',
  socket: 'socket',
  switch: 'socket',
  light: 'lamp',
  smokeDetector: 'lamp',
  intercom: 'intercom',
  lift: 'lift',
}

/** The drawing of a kind of thing, on 24 × 24. */
export const faceOf = (kind: string): string => pictograms[faces[kind] ?? 'other']
