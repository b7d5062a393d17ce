import type { CodeUnder } from '../../../kernel/core/words.ts'

/** Who repairs what: the trade of a contract for each kind of thing. A kind that is not here has no contract of its own. */
export const trades: Readonly<Record<string, CodeUnder<'trade'>>> = {
  boiler: 'heating',
  radiator: 'heating',
  thermostat: 'heating',
  pump: 'heating',
  waterHeater: 'plumbing',
  toilet: 'plumbing',
  bath: 'plumbing',
  shower: 'plumbing',
  sink: 'plumbing',
  washbasin: 'plumbing',
  bidet: 'plumbing',
  valve: 'plumbing',
  meter: 'plumbing',
  vent: 'ventilation',
  fan: 'ventilation',
  electricalPanel: 'electricity',
  socket: 'electricity',
  switch: 'electricity',
  light: 'electricity',
  smokeDetector: 'electricity',
  intercom: 'intercom',
  lift: 'lift',
}

export const tradeOf = (kind: string): CodeUnder<'trade'> | undefined => trades[kind]
